package org.vastine.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Public against private by the web API (R41). */
class WayApiTest {

  private static final String PATH = "/api/v1/reports/public-and-private";

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);

  @AfterEach
  void stop() {
    world.close();
  }

  private FeedbackCase solved(boolean privately, int hours) {
    return world.given(given -> {
      FeedbackCase begun = given.aCase();
      FeedbackCase at =
          privately
              ? given.with(begun, new HandOffEvent.OfferAccepted(Given.NOW, By.VASTINE))
              : begun;
      return given.with(
          at,
          new CaseEvent.Closed(
              Given.NOW.plus(Duration.ofHours(hours)),
              By.VASTINE,
              CaseOutcome.CONTENT,
              Optional.empty()));
    });
  }

  @Test
  void R41_the_comparison_tells_its_counts_and_the_cases_behind_it() {
    for (int number = 0; number < 5; number++) {
      solved(false, 10);
    }
    FeedbackCase one = solved(true, 2);

    Reply told = aino.get(PATH);

    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(told.text("/rows/0/inPublic/count")).isEqualTo("5");
    assertThat(told.text("/rows/0/inPublic/minutes/median")).isEqualTo("601");
    assertThat(told.text("/rows/0/inPrivate/enough")).isEqualTo("false");
    assertThat(told.text("/rows/0/inPrivate/cases/0")).isEqualTo(one.id().toString());
    assertThat(told.json().at("/rows/0/inPrivate/minutes/median").isMissingNode()).isTrue();
    assertThat(told.json().at("/rows/0/quickerPercent").isMissingNode()).isTrue();
    assertThat(told.text("/rows/1/style")).isEqualTo("neutral");
    assertThat(told.text("/rows/2/channel")).isEqualTo("sandbox");
    assertThat(told.text("/whole")).isEqualTo("true");
  }

  @Test
  void R41_a_period_is_asked_for_and_bad_input_refused() {
    solved(false, 10);
    assertThat(aino.get(PATH + "?from=2030-01-01T00:00:00Z").text("/looked")).isEqualTo("0");
    assertThat(aino.get(PATH + "?to=2030-01-01T00:00:00Z").text("/looked")).isEqualTo("1");
    assertThat(aino.get(PATH + "?from=yesterday").status()).isEqualTo(400);
    assertThat(aino.get(PATH + "?since=1").status()).isEqualTo(400);
  }
}
