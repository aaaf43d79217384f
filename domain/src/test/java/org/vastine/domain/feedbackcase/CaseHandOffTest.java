package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.PolicyFixture;

/** The move to private is offered in public, once, and the customer may decline (R17). */
final class CaseHandOffTest {

  private static final AliasId ALIAS = new AliasId(id(80));
  private static final String ADDRESS = "palaute+via-k7m3-q9x2-hd4t@example.org";
  private static final CaseHandOff RULES = new CaseHandOff(NOON);

  private static CaseHandOff.Offering byMail(OfferPurpose purpose) {
    return new CaseHandOff.Offering(
        purpose, HandOffWay.MAIL, AINO, Optional.of(ALIAS), Optional.of(ADDRESS));
  }

  private static DeliveryId delivery(long number) {
    return new DeliveryId(id(300 + number));
  }

  private static Decision<List<CaseEvent>> queue(
      FeedbackCase feedbackCase, long number, OfferPurpose purpose) {
    return RULES.queue(
        feedbackCase,
        delivery(number),
        Audience.PUBLIC,
        "Kirjoita minulle: " + ADDRESS,
        byMail(purpose),
        by(AINO));
  }

  private static FeedbackCase reply(FeedbackCase feedbackCase, long number, Audience audience) {
    return feedbackCase.applyAll(
        accepted(
            CaseReplies.queue(
                feedbackCase,
                AINO,
                DRAFT,
                delivery(number),
                audience,
                false,
                ReplyMoves.UNKNOWN,
                feedbackCase.talk().mentions(),
                NOON,
                by(AINO),
                NOON)));
  }

  private static FeedbackCase published(FeedbackCase feedbackCase, long number) {
    return feedbackCase.applyAll(
        CaseReplies.published(
            feedbackCase,
            delivery(number),
            Audience.PUBLIC,
            feedbackCase.talk().latest(),
            PolicyFixture.aPolicy(),
            NOON));
  }

  static FeedbackCase offered() {
    return said(heldBy(AINO, anIrritatedCase()), 1, OfferPurpose.OFFER);
  }

  private static FeedbackCase said(FeedbackCase before, long number, OfferPurpose purpose) {
    FeedbackCase replying = reply(before, number, Audience.PUBLIC);
    return published(replying.applyAll(accepted(queue(replying, number, purpose))), number);
  }

  private static FeedbackCase declined() {
    FeedbackCase offered = offered();
    return offered.applyAll(accepted(RULES.refuse(offered, AINO, Optional.empty(), by(AINO))));
  }

  @Test
  @DisplayName("R17 it counts as offered when the thread shows the reply, and not before")
  void offered_when_published() {
    FeedbackCase replying = reply(heldBy(AINO, anIrritatedCase()), 1, Audience.PUBLIC);
    FeedbackCase queued = replying.applyAll(accepted(queue(replying, 1, OfferPurpose.OFFER)));

    assertThat(queued.handOff().state()).isEqualTo(HandOffState.NOT_OFFERED);
    assertThat(published(queued, 1).handOff().state()).isEqualTo(HandOffState.OFFERED);
    assertThat(published(queued, 1).handOff().offer())
        .contains(new HandOff.Offer(HandOffWay.MAIL, AINO, Optional.of(ALIAS)));
  }

  @Test
  @DisplayName("R17 an offer that was called back was never made")
  void undone_offer_is_none() {
    FeedbackCase replying = reply(heldBy(AINO, anIrritatedCase()), 1, Audience.PUBLIC);
    FeedbackCase undone =
        replying
            .applyAll(accepted(queue(replying, 1, OfferPurpose.OFFER)))
            .apply(new CaseEvent.ReplyUndone(NOON, by(AINO), delivery(1)));

    assertThat(undone.handOff()).isEqualTo(HandOff.NONE);
    assertThat(RULES.mayOffer(undone, OfferPurpose.OFFER)).isEmpty();
  }

  @Test
  @DisplayName(
      "R17 who spoke in public is not written to in private before the thread has seen the offer")
  void no_private_reply_without_an_offer() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());

    assertThat(
            refusedCode(
                CaseReplies.queue(
                    held,
                    AINO,
                    DRAFT,
                    delivery(1),
                    Audience.PRIVATE,
                    false,
                    ReplyMoves.UNKNOWN,
                    1,
                    NOON,
                    by(AINO),
                    NOON)))
        .isEqualTo("hand-off.offer-first");
    assertThat(reply(heldBy(AINO, offered()), 2, Audience.PRIVATE).talk().pending()).isPresent();
  }

  @Test
  @DisplayName("R17 who declined is answered in public")
  void declined_stays_public() {
    assertThat(
            refusedCode(
                CaseReplies.queue(
                    heldBy(AINO, declined()),
                    AINO,
                    DRAFT,
                    delivery(2),
                    Audience.PRIVATE,
                    false,
                    ReplyMoves.UNKNOWN,
                    1,
                    NOON,
                    by(AINO),
                    NOON)))
        .isEqualTo("hand-off.customer-declined");
  }

  @Test
  @DisplayName("R17 after a no it is explained once, and not offered again")
  void explained_once() {
    FeedbackCase declined = declined();
    assertThat(refusedCode(queue(declined, 2, OfferPurpose.OFFER)))
        .isEqualTo("hand-off.refused-already");

    FeedbackCase explained = said(heldBy(AINO, declined), 2, OfferPurpose.EXPLANATION);
    assertThat(explained.handOff().explained()).isTrue();
    assertThat(explained.handOff().state()).isEqualTo(HandOffState.REFUSED);
    assertThat(refusedCode(queue(explained, 3, OfferPurpose.EXPLANATION)))
        .isEqualTo("hand-off.explained-once");
    assertThat(refusedCode(queue(explained, 3, OfferPurpose.OFFER)))
        .isEqualTo("hand-off.refused-already");
  }

  @Test
  @DisplayName("R17 a customer who asks for it after a no gets it offered again")
  void offered_again_when_asked_for() {
    FeedbackCase again = said(heldBy(AINO, declined()), 2, OfferPurpose.ASKED_FOR);

    assertThat(again.handOff().state()).isEqualTo(HandOffState.OFFERED);
  }

  @Test
  @DisplayName("R17 a customer may change their mind either way")
  void customer_changes_mind() {
    FeedbackCase declined = declined();
    FeedbackCase agreed =
        declined.applyAll(
            accepted(RULES.accept(declined, AINO, Optional.of(HandOffWay.CALL), by(AINO))));
    assertThat(agreed.handOff().state()).isEqualTo(HandOffState.ACCEPTED);

    FeedbackCase back =
        agreed.applyAll(accepted(RULES.refuse(agreed, AINO, Optional.of(WORDS), by(AINO))));
    assertThat(back.handOff().state()).isEqualTo(HandOffState.REFUSED);
  }

  @Test
  @DisplayName("R17 an offer names the contact, in public")
  void offer_names_the_contact_in_public() {
    FeedbackCase replying = reply(heldBy(AINO, anIrritatedCase()), 1, Audience.PUBLIC);

    assertThat(
            refusedCode(
                RULES.queue(
                    replying,
                    delivery(1),
                    Audience.PUBLIC,
                    "Jatketaan yksityisesti.",
                    byMail(OfferPurpose.OFFER),
                    by(AINO))))
        .isEqualTo("hand-off.contact-missing");
    assertThat(
            refusedCode(
                RULES.queue(
                    replying,
                    delivery(1),
                    Audience.PRIVATE,
                    ADDRESS,
                    byMail(OfferPurpose.OFFER),
                    by(AINO))))
        .isEqualTo("hand-off.in-public");
  }

  @Test
  void what_stands_is_not_offered_again() {
    assertThat(refusedCode(queue(offered(), 2, OfferPurpose.OFFER)))
        .isEqualTo("hand-off.offered-already");
    assertThat(refusedCode(queue(offered(), 2, OfferPurpose.EXPLANATION)))
        .isEqualTo("hand-off.nothing-to-explain");
  }

  @Test
  void it_is_ended_with_a_note_and_not_twice() {
    FeedbackCase offered = offered();
    FeedbackCase ended = offered.applyAll(accepted(RULES.end(offered, AINO, WORDS, by(AINO))));

    assertThat(ended.handOff().state()).isEqualTo(HandOffState.ENDED);
    assertThat(refusedCode(RULES.end(ended, AINO, WORDS, by(AINO)))).isEqualTo("hand-off.not-now");
  }

  @Test
  void only_the_holder_says_what_the_customer_answered() {
    FeedbackCase held = heldBy(BO, offered());

    assertThat(refusedCode(RULES.accept(held, AINO, Optional.empty(), by(AINO))))
        .isEqualTo("case.held-by-another");
    assertThat(refusedCode(RULES.refuse(held, AINO, Optional.empty(), by(AINO))))
        .isEqualTo("case.held-by-another");
  }

  @Test
  void R17_of_several_ways_the_one_that_the_customer_chose_is_kept() {
    CaseHandOff.Offering several =
        new CaseHandOff.Offering(
            OfferPurpose.OFFER,
            HandOffWay.MESSAGE,
            List.of(HandOffWay.MAIL, HandOffWay.CALL),
            AINO,
            Optional.empty(),
            Optional.empty());
    FeedbackCase irritated = anIrritatedCase();
    FeedbackCase queued =
        irritated.applyAll(
            accepted(
                RULES.queue(
                    irritated, delivery(1), Audience.PUBLIC, "Valitse.", several, by(AINO))));
    FeedbackCase offered =
        queued.apply(new HandOffEvent.OfferSent(NOON, by(AINO), delivery(1), OfferPurpose.OFFER));
    assertThat(offered.handOff().offer().orElseThrow().others())
        .containsExactly(HandOffWay.MAIL, HandOffWay.CALL);
    assertThat(offered.handOff().chosen()).isEmpty();

    FeedbackCase chosen =
        offered.applyAll(
            accepted(RULES.accept(offered, AINO, Optional.of(HandOffWay.CALL), by(AINO))));
    assertThat(chosen.handOff().chosen()).contains(HandOffWay.CALL);
    assertThat(chosen.apply(new HandOffEvent.OfferAccepted(NOON, by(AINO))).handOff().chosen())
        .as("nobody said otherwise")
        .contains(HandOffWay.CALL);
    assertThat(
            chosen
                .applyAll(accepted(RULES.refuse(chosen, AINO, Optional.empty(), by(AINO))))
                .handOff()
                .chosen())
        .isEmpty();
  }
}
