package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

/** When the next update of a promise is due under a rule's own playbook (R22). */
class UpdateRhythmTest {

  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final Instant IN_FOUR_HOURS = NOON.plus(Duration.ofHours(4));
  private static final CasePromises.Wish WISH =
      new CasePromises.Wish(new PromiseId(id(80)), WORDS, IN_FOUR_HOURS, Optional.empty());

  @Test
  void R22_updates_come_in_the_rhythm_of_the_playbook_that_the_rule_led_to_in_its_calendar() {
    FeedbackCase told = answered(heldBy(AINO, watched(anIrritatedCase())));

    FeedbackCase after =
        told.applyAll(
            accepted(new CasePromises(withNightWatch(), NOON).make(told, AINO, WISH, 0, by(AINO))));

    assertThat(after.promises().updateDue())
        .contains(
            withNightWatch().calendars().of(Optional.of("night-watch")).plus(NOON, TWO_HOURS));
    assertThat(after.promises().updateDue().orElseThrow()).isAfter(NOON.plus(TWO_HOURS));
  }

  /** A policy with a playbook of its own for a watch from ten in the evening to midnight. */
  private static ResponsePolicy withNightWatch() {
    ResponsePolicy policy = PolicyFixture.aPolicy();
    BusinessCalendar nights = BusinessCalendar.weekdays(policy.calendar().zone(), "22:00-24:00");
    Playbook urgent = policy.playbookFor(Style.URGENT);
    return policy
        .with(policy.calendars().with("night-watch", nights))
        .with(
            new Playbook(
                "watched",
                urgent.obligation(),
                urgent.targets().withUpdateEvery(TWO_HOURS).countedIn("night-watch"),
                urgent.communityWindow(),
                urgent.coolDown(),
                urgent.approval(),
                urgent.steps(),
                urgent.mostReplies()));
  }

  /** The case, planned anew by a rule that leads to the watch. */
  private static FeedbackCase watched(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.PlanMade(
            NOON,
            By.VASTINE,
            2,
            Style.IRRITATED,
            Optional.of("watched"),
            new Obligation.Always(),
            NOON.plus(TWO_HOURS),
            Optional.empty(),
            List.of(),
            false,
            List.of(),
            Optional.empty()));
  }
}
