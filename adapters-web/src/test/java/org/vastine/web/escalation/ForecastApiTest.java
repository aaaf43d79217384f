package org.vastine.web.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** What is to be expected of the thread of a case, by the web API (R33). */
class ForecastApiTest {

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R33_a_small_thread_says_that_it_is_too_small() {
    FeedbackCase it =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));

    Reply said = aino.get("/api/v1/cases/" + it.id() + "/forecast");

    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(said.text("/level")).isEqualTo("too_small");
    assertThat(said.json().at("/mentions").asInt()).isEqualTo(1);
    assertThat(said.json().at("/signs")).isEmpty();
    assertThat(said.json().has("percent")).isFalse();
    assertThat(aino.get("/api/v1/cases/" + new UUID(9, 9) + "/forecast").code())
        .isEqualTo("case.not-found");
  }
}
