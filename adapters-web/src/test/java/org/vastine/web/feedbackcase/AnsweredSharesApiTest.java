package org.vastine.web.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class AnsweredSharesApiTest {

  private static final String PATH = "/api/v1/answered-shares";

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R9_what_is_open_is_told_with_what_comes_next() {
    FeedbackCase open =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(600), Style.URGENT));

    Reply told = world.as(Role.AUDITOR).get(PATH);

    assertThat(told.json().at("/shares")).hasSize(1);
    assertThat(told.json().at("/shares/0/open").asInt()).isEqualTo(1);
    assertThat(told.text("/shares/0/obligation/kind")).isEqualTo("always");
    assertThat(told.json().at("/shares/0/percent").isMissingNode()).isTrue();
    assertThat(told.text("/shares/0/next/0")).isEqualTo(open.id().toString());
    assertThat(told.text("/window")).startsWith("P");
  }

  @Test
  void a_token_needs_to_read_cases() {
    assertThat(world.program(Permission.READ_CASES).get(PATH).status()).isEqualTo(200);
    assertThat(world.program(Permission.READ_MEMBERS).get(PATH).status()).isEqualTo(403);
  }
}
