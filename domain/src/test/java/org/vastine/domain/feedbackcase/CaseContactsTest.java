package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.ContactState;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.PolicyFixture;

/** Calls and visits: who, when, and how it went (R17). */
final class CaseContactsTest {

  private static final Instant IN_AN_HOUR = NOON.plus(Duration.ofHours(1));
  private static final CaseContacts RULES =
      new CaseContacts(PolicyFixture.aPolicy().calendar(), NOON);

  private static ContactId contact(long number) {
    return new ContactId(id(400 + number));
  }

  private static Decision<List<CaseEvent>> plan(
      FeedbackCase feedbackCase, long number, Instant due) {
    return RULES.plan(
        feedbackCase,
        AINO,
        new CaseContacts.Wish(contact(number), ContactKind.CALL, BO, due, Optional.empty()),
        by(AINO));
  }

  private static FeedbackCase planned(FeedbackCase feedbackCase, long number) {
    return feedbackCase.applyAll(accepted(plan(feedbackCase, number, IN_AN_HOUR)));
  }

  private static FeedbackCase done(FeedbackCase feedbackCase, long number, ContactOutcome outcome) {
    return feedbackCase.applyAll(
        accepted(RULES.done(feedbackCase, AINO, contact(number), outcome, WORDS, by(AINO))));
  }

  @Test
  @DisplayName("R17 nobody is called whom the thread did not see asked")
  void no_call_without_an_offer() {
    assertThat(refusedCode(plan(heldBy(AINO, anIrritatedCase()), 1, IN_AN_HOUR)))
        .isEqualTo("hand-off.offer-first");
  }

  @Test
  @DisplayName("R17 a call is dated in business hours, and never in the past")
  void dated_in_business_hours() {
    FeedbackCase offered = CaseHandOffTest.offered();

    assertThat(refusedCode(plan(offered, 1, NOON.minusSeconds(1)))).isEqualTo("contact.time-past");
    assertThat(refusedCode(plan(offered, 1, NOON.plus(Duration.ofHours(12)))))
        .isEqualTo("contact.time-out-of-hours");
    FeedbackCase planned = planned(offered, 1);
    assertThat(planned.nextDue()).contains(IN_AN_HOUR);
    assertThat(planned.status()).isEqualTo(CaseStatus.COMING_BACK);
    assertThat(planned.handOff().contacts().open().getFirst().member()).isEqualTo(BO);
  }

  @Test
  @DisplayName("R17 a call that reached the customer opens the private talk")
  void reached_is_accepted() {
    FeedbackCase reached = done(planned(CaseHandOffTest.offered(), 1), 1, ContactOutcome.REACHED);

    assertThat(reached.handOff().state()).isEqualTo(HandOffState.ACCEPTED);
    assertThat(reached.handOff().contacts().all().getFirst().outcome())
        .contains(ContactOutcome.REACHED);
  }

  @Test
  @DisplayName("R17 a customer who declines on the telephone has declined")
  void refused_on_the_telephone() {
    FeedbackCase refused = done(planned(CaseHandOffTest.offered(), 1), 1, ContactOutcome.REFUSED);

    assertThat(refused.handOff().state()).isEqualTo(HandOffState.REFUSED);
    assertThat(refusedCode(plan(refused, 2, IN_AN_HOUR))).isEqualTo("hand-off.customer-declined");
  }

  @Test
  @DisplayName("R17 who is not reached three times in a row is unreachable, until they write")
  void unreachable_after_three() {
    FeedbackCase tried = CaseHandOffTest.offered();
    for (long number = 1; number < CaseContacts.MOST_TRIES; number++) {
      tried = done(planned(tried, number), number, ContactOutcome.NOT_REACHED);
      assertThat(tried.handOff().state()).isEqualTo(HandOffState.OFFERED);
    }
    FeedbackCase last = done(planned(tried, 9), 9, ContactOutcome.NOT_REACHED);
    assertThat(last.handOff().state()).isEqualTo(HandOffState.UNREACHABLE);

    FeedbackCase wrote =
        last.applyAll(CaseRelay.join(last, CaseFixture.aMail(7, NOON, 0), Optional.empty(), NOON));
    assertThat(wrote.handOff().state()).isEqualTo(HandOffState.ACCEPTED);
    assertThat(wrote.handOff().contacts().missesInRow()).isZero();
  }

  @Test
  @DisplayName("R28 a case does not end on a call of which nobody says how it went")
  void an_open_call_keeps_the_case_open() {
    FeedbackCase planned = planned(CaseHandOffTest.offered(), 1);

    assertThat(
            refusedCode(
                CaseEnding.close(
                    planned,
                    AINO,
                    CaseOutcome.LAPSED,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    NOON)))
        .isEqualTo("case.contact-open");
    FeedbackCase dropped =
        planned.applyAll(accepted(RULES.drop(planned, AINO, contact(1), WORDS, by(AINO))));
    assertThat(dropped.handOff().contacts().all().getFirst().state())
        .isEqualTo(ContactState.DROPPED);
    assertThat(
            refusedCode(
                CaseEnding.close(
                    dropped,
                    AINO,
                    CaseOutcome.LAPSED,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    NOON)))
        .isEqualTo("accepted");
  }

  @Test
  void its_time_passes_once() {
    FeedbackCase planned = planned(CaseHandOffTest.offered(), 1);
    Instant later = IN_AN_HOUR.plusSeconds(1);

    assertThat(CaseContacts.tick(planned.handOff().contacts(), IN_AN_HOUR)).isEmpty();
    List<CaseEvent> passed = CaseContacts.tick(planned.handOff().contacts(), later);
    assertThat(passed).hasSize(1);
    FeedbackCase late = planned.applyAll(passed);
    assertThat(late.handOff().contacts().open().getFirst().overdue()).isTrue();
    assertThat(CaseContacts.tick(late.handOff().contacts(), later)).isEmpty();
  }

  @Test
  void what_was_done_is_not_done_again() {
    FeedbackCase reached = done(planned(CaseHandOffTest.offered(), 1), 1, ContactOutcome.REACHED);

    assertThat(
            refusedCode(
                RULES.done(reached, AINO, contact(1), ContactOutcome.AGREED, WORDS, by(AINO))))
        .isEqualTo("contact.not-open");
    assertThat(refusedCode(RULES.drop(reached, AINO, contact(5), WORDS, by(AINO))))
        .isEqualTo("contact.not-found");
  }

  @Test
  void three_are_enough_on_one_case() {
    FeedbackCase busy = CaseHandOffTest.offered();
    for (long number = 1; number <= CaseContacts.MOST_ON_CASE; number++) {
      busy = planned(busy, number);
    }

    assertThat(refusedCode(plan(busy, 9, IN_AN_HOUR))).isEqualTo("contact.too-many-on-case");
  }
}
