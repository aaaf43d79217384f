package org.vastine.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** What came of goodwill, by the web API (R24). */
class RemedyApiTest {

  private static final String PATH = "/api/v1/reports/goodwill-effects";
  private static final CaseTextId WORDS = new CaseTextId(new UUID(0, 1));
  private static final MemberId AINO = new MemberId(new UUID(0, 2));

  private final WebWorld world = new WebWorld();
  private final Api aino = world.as(Role.RESPONDER);

  @AfterEach
  void stop() {
    world.close();
  }

  private FeedbackCase closed(CaseOutcome outcome, int gift) {
    return world.given(given -> {
      FeedbackCase complaint =
          given.with(
              given.aCase(),
              new CaseEvent.TriageCorrected(
                  Given.NOW,
                  By.VASTINE,
                  Style.IRRITATED,
                  Sentiment.NEGATIVE,
                  Subject.BILLING,
                  LanguageTag.of("fi")));
      FeedbackCase met = gift == 0 ? complaint : given.with(complaint, gift(gift));
      return given.with(
          met, new CaseEvent.Closed(Given.NOW, By.VASTINE, outcome, Optional.empty()));
    });
  }

  private static CaseEvent[] gift(int number) {
    GrantId grant = new GrantId(new UUID(24, number));
    return new CaseEvent[] {
      new GrantEvent.GrantAsked(
          Given.NOW,
          By.VASTINE,
          grant,
          AINO,
          new BudgetId(new UUID(0, 3)),
          GrantKind.GIFT,
          new Money(500, Currency.getInstance("EUR")),
          WORDS,
          false),
      moved(grant, GrantStep.APPROVE),
      moved(grant, GrantStep.DELIVER)
    };
  }

  private static CaseEvent moved(GrantId grant, GrantStep step) {
    return new GrantEvent.GrantMoved(Given.NOW, By.VASTINE, grant, AINO, step, Optional.of(WORDS));
  }

  @Test
  void R24_how_complaints_ended_stands_beside_those_who_got_nothing() {
    FeedbackCase one = closed(CaseOutcome.TURNED_POSITIVE, 1);
    for (int number = 0; number < 4; number++) {
      closed(CaseOutcome.STILL_UNHAPPY, 0);
    }
    closed(CaseOutcome.CONTENT, 0);

    Reply told = aino.get(PATH);

    assertThat(told.status()).as(told.body()).isEqualTo(200);
    assertThat(told.json().at("/rows/0/kind").isMissingNode()).isTrue();
    assertThat(told.text("/rows/0/count")).isEqualTo("5");
    assertThat(told.text("/rows/0/content")).isEqualTo("1");
    assertThat(told.text("/rows/0/unhappy")).isEqualTo("4");
    assertThat(told.text("/rows/0/contentPercent")).isEqualTo("20");
    assertThat(told.text("/rows/1/kind")).isEqualTo("gift");
    assertThat(told.json().at("/rows/1/contentPercent").isMissingNode()).isTrue();
    assertThat(told.text("/rows/1/cases/0")).isEqualTo(one.id().toString());
    assertThat(told.text("/rows/2/subject")).isEqualTo("billing");
    assertThat(told.text("/looked")).isEqualTo("6");
    assertThat(told.text("/whole")).isEqualTo("true");
  }

  @Test
  void R24_a_period_is_asked_for_and_bad_input_refused() {
    closed(CaseOutcome.CONTENT, 0);

    assertThat(aino.get(PATH + "?from=2030-01-01T00:00:00Z").text("/looked")).isEqualTo("0");
    assertThat(aino.get(PATH + "?from=yesterday").status()).isEqualTo(400);
    assertThat(aino.get(PATH + "?since=1").status()).isEqualTo(400);
  }
}
