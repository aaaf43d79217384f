package org.vastine.web.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class LearningApiTest {

  private static final String PATH = "/api/v1/triage-learning";

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R6_what_corrections_taught_is_told() {
    assertThat(world.as(Role.AUDITOR).get(PATH).json().at("/corrections").asInt()).isZero();

    correct();
    Reply told = world.as(Role.AUDITOR).get(PATH);

    assertThat(told.json().at("/corrections").asInt()).isEqualTo(1);
    assertThat(told.json().at("/counting").asInt()).isEqualTo(1);
    assertThat(told.text("/model")).isEqualTo("plain-1#1");
    assertThat(told.text("/latestAt")).isNotEmpty();
    assertThat(told.json().has("resetAt")).isFalse();
  }

  @Test
  void R6_an_admin_can_reset_it_and_nobody_else() {
    correct();

    assertThat(world.as(Role.LEAD).delete(PATH).status()).isEqualTo(403);
    Reply reset = world.as(Role.ADMIN).delete(PATH);

    assertThat(reset.json().at("/corrections").asInt()).isZero();
    assertThat(reset.text("/model")).isEqualTo("plain-1");
    assertThat(reset.text("/resetAt")).isNotEmpty();
    assertThat(world.program(Permission.RESET_LEARNING).delete(PATH).status()).isEqualTo(200);
  }

  private void correct() {
    FeedbackCase feedbackCase = world.given(given -> given.aCase());
    assertThat(
            world
                .as(Role.LEAD)
                .put("/api/v1/cases/" + feedbackCase.id() + "/triage", "{'style':'praise'}")
                .status())
        .isEqualTo(200);
  }
}
