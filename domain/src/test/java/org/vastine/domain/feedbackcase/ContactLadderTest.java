package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMail;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.ContactLadder.Reason;
import org.vastine.domain.feedbackcase.ContactLadder.Rung;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.triage.Style;

/** Message, call, visit: which comes next (R17). */
final class ContactLadderTest {

  private int contacts;

  private static FeedbackCase offered(FeedbackCase before) {
    DeliveryId delivery = new DeliveryId(id(300));
    return before
        .apply(
            new HandOffEvent.OfferQueued(
                NOON,
                by(AINO),
                delivery,
                OfferPurpose.OFFER,
                HandOffWay.MESSAGE,
                AINO,
                Optional.empty()))
        .apply(new HandOffEvent.OfferSent(NOON, by(AINO), delivery, OfferPurpose.OFFER));
  }

  private static FeedbackCase accepted(FeedbackCase before, HandOffWay... way) {
    return before.apply(
        new HandOffEvent.OfferAccepted(
            NOON, by(AINO), way.length == 0 ? Optional.empty() : Optional.of(way[0])));
  }

  private FeedbackCase planned(FeedbackCase before, ContactKind kind) {
    contacts++;
    return before.apply(
        new HandOffEvent.ContactPlanned(
            NOON, by(AINO), contact(), kind, AINO, NOON.plusSeconds(60), Optional.empty()));
  }

  private FeedbackCase tried(FeedbackCase before, ContactKind kind, ContactOutcome outcome) {
    return planned(before, kind)
        .apply(new HandOffEvent.ContactDone(NOON, by(AINO), contact(), outcome, WORDS));
  }

  private ContactId contact() {
    return new ContactId(id(600 + contacts));
  }

  private static FeedbackCase writes(FeedbackCase before, int number) {
    return before.applyAll(
        CaseRelay.join(before, aMail(number, NOON.plusSeconds(number), 1), Optional.empty(), NOON));
  }

  @Test
  void R17_a_complaint_begins_with_a_message_and_a_heated_one_with_a_call() {
    assertThat(ContactLadder.next(anIrritatedCase()))
        .contains(new Rung(HandOffWay.MESSAGE, Reason.CALM));
    assertThat(ContactLadder.next(aCaseOf(Style.URGENT)))
        .contains(new Rung(HandOffWay.CALL, Reason.HOT));
    assertThat(
            ContactLadder.next(
                anIrritatedCase().apply(new CaseEvent.ThreadHeated(NOON, by(AINO), 2))))
        .contains(new Rung(HandOffWay.CALL, Reason.HOT));
    assertThat(
            ContactLadder.next(
                anIrritatedCase().apply(new PromiseEvent.CustomerChased(NOON, by(AINO), NOON))))
        .contains(new Rung(HandOffWay.CALL, Reason.HOT));
  }

  @Test
  void R17_nothing_is_suggested_for_who_complains_of_nothing_attacks_or_is_done_with() {
    assertThat(ContactLadder.next(aCaseOf(Style.QUESTION))).isEmpty();
    assertThat(ContactLadder.next(aCaseOf(Style.HOSTILE))).isEmpty();
    assertThat(
            ContactLadder.next(
                anIrritatedCase()
                    .apply(
                        new CaseEvent.Closed(
                            NOON, by(AINO), CaseOutcome.LAPSED, Optional.empty()))))
        .isEmpty();
  }

  @Test
  void R17_an_offer_that_stands_waits_for_an_answer_unless_it_is_heated() {
    assertThat(ContactLadder.next(offered(anIrritatedCase()))).isEmpty();
    assertThat(ContactLadder.next(offered(aCaseOf(Style.URGENT))))
        .contains(new Rung(HandOffWay.CALL, Reason.HOT));
    assertThat(
            ContactLadder.next(
                offered(anIrritatedCase())
                    .apply(new HandOffEvent.OfferRefused(NOON, by(AINO), Optional.empty()))))
        .isEmpty();
  }

  @Test
  void R17_what_the_customer_chose_comes_next_once() {
    FeedbackCase chosen = accepted(offered(anIrritatedCase()), HandOffWay.CALL);
    assertThat(ContactLadder.next(chosen)).contains(new Rung(HandOffWay.CALL, Reason.CHOSEN));
    assertThat(ContactLadder.next(planned(chosen, ContactKind.CALL))).isEmpty();
    assertThat(ContactLadder.next(tried(chosen, ContactKind.CALL, ContactOutcome.AGREED)))
        .isEmpty();
    assertThat(ContactLadder.next(accepted(offered(anIrritatedCase()), HandOffWay.MAIL))).isEmpty();
  }

  @Test
  void R17_tries_that_reach_nobody_lead_to_another_call_and_then_to_a_visit() {
    FeedbackCase once =
        tried(offered(anIrritatedCase()), ContactKind.CALL, ContactOutcome.NOT_REACHED);
    assertThat(ContactLadder.next(once)).contains(new Rung(HandOffWay.CALL, Reason.MISSED));

    FeedbackCase twice = tried(once, ContactKind.CALL, ContactOutcome.NOT_REACHED);
    assertThat(ContactLadder.next(twice)).contains(new Rung(HandOffWay.VISIT, Reason.MISSED_OFTEN));

    FeedbackCase unreachable = twice.apply(new HandOffEvent.CustomerUnreachable(NOON, by(AINO), 3));
    assertThat(ContactLadder.next(unreachable))
        .contains(new Rung(HandOffWay.VISIT, Reason.MISSED_OFTEN));
  }

  @Test
  void R17_who_was_spoken_to_and_still_complains_is_visited() {
    FeedbackCase spoke =
        tried(offered(anIrritatedCase()), ContactKind.CALL, ContactOutcome.REACHED);
    assertThat(ContactLadder.next(accepted(spoke)))
        .contains(new Rung(HandOffWay.VISIT, Reason.SPOKE_IN_VAIN));
    assertThat(
            ContactLadder.next(
                accepted(
                    tried(offered(anIrritatedCase()), ContactKind.VISIT, ContactOutcome.REACHED))))
        .isEmpty();
    assertThat(ContactLadder.next(answered(accepted(spoke)))).isEmpty();
  }

  @Test
  void R17_many_messages_that_settle_nothing_call_for_a_voice() {
    FeedbackCase wrote = writes(writes(offered(anIrritatedCase()), 71), 72);
    assertThat(ContactLadder.next(wrote)).isEmpty();
    assertThat(ContactLadder.next(writes(wrote, 73)))
        .contains(new Rung(HandOffWay.CALL, Reason.MANY_MESSAGES));
  }
}
