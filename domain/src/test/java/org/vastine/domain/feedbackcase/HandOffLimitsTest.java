package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aMail;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;

/** What keeps a case from going on in private, and from ending there (R16, R17). */
final class HandOffLimitsTest {

  private static final Instant LATER = NOON.plusSeconds(3_600);
  private static final DeliveryId OTHER = new DeliveryId(id(31));
  private static final CaseHandOff HAND_OFF = new CaseHandOff(NOON);

  private final FeedbackCase open = anIrritatedCase();

  private static FeedbackCase sending(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.ReplyQueued(NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
  }

  private static FeedbackCase closed(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.CONTENT, Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void R17_nothing_is_offered_on_an_ended_case_nor_where_it_began_in_private(OfferPurpose purpose) {
    FeedbackCase mail = FeedbackCase.fold(CASE, List.of(CaseIntake.open(aMail(1, NOON, 1), NOON)));

    assertThat(HAND_OFF.mayOffer(closed(open), purpose))
        .contains(Refusal.of(Refusal.Kind.CONFLICT, "case.ended"));
    assertThat(HAND_OFF.mayOffer(mail, purpose))
        .contains(Refusal.of(Refusal.Kind.INVALID, "hand-off.private-already"));
    assertThat(HAND_OFF.mayOffer(offering(), purpose))
        .contains(Refusal.of(Refusal.Kind.CONFLICT, "hand-off.on-its-way"));
  }

  private FeedbackCase offering() {
    return sending(open)
        .apply(
            new HandOffEvent.OfferQueued(
                NOON,
                by(AINO),
                DELIVERY,
                OfferPurpose.OFFER,
                HandOffWay.MAIL,
                AINO,
                Optional.empty()));
  }

  @Test
  void R17_another_reply_than_the_offer_offers_nothing_and_takes_nothing_back() {
    assertThat(CaseHandOff.published(offering(), OTHER, NOON)).isEmpty();
    assertThat(CaseHandOff.published(offering(), DELIVERY, NOON)).hasSize(1);
    assertThat(
            offering().apply(new CaseEvent.ReplyUndone(NOON, by(AINO), OTHER)).handOff().sending())
        .isPresent();
    assertThat(
            offering()
                .apply(new CaseEvent.ReplyUndone(NOON, by(AINO), DELIVERY))
                .handOff()
                .sending())
        .isEmpty();
  }

  @Test
  void R17_the_customer_answers_an_offer_that_was_made() {
    Decision<List<CaseEvent>> notNow =
        Decision.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "hand-off.not-now").with("state", "not_offered"));

    assertThat(HAND_OFF.accept(open, AINO, Optional.empty(), by(AINO))).isEqualTo(notNow);
    assertThat(HAND_OFF.refuse(open, AINO, Optional.empty(), by(AINO))).isEqualTo(notNow);
    assertThat(HAND_OFF.end(open, AINO, WORDS, by(AINO))).isEqualTo(notNow);
  }

  @Test
  void R17_a_private_talk_does_not_end_on_a_call_that_is_planned() {
    FeedbackCase planned =
        offering()
            .apply(new HandOffEvent.OfferSent(NOON, By.VASTINE, DELIVERY, OfferPurpose.OFFER))
            .apply(
                new HandOffEvent.ContactPlanned(
                    NOON,
                    by(AINO),
                    new ContactId(id(85)),
                    ContactKind.CALL,
                    AINO,
                    LATER,
                    Optional.empty()));

    assertThat(HAND_OFF.end(planned, AINO, WORDS, by(AINO)))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.CONFLICT, "case.contact-open")
                    .with("contact", id(85))
                    .with("due", LATER)));
  }

  @Test
  void R16_a_stranger_is_decided_on_by_who_may_act_and_known_on_both_sides() {
    MentionId first = aMail(1, NOON, 1).id();
    MentionId second = aMail(2, NOON, 2).id();
    AliasId alias = new AliasId(id(80));
    FeedbackCase two =
        heldBy(BO, open)
            .applyAll(CaseRelay.stranger(open, aMail(1, NOON, 1), alias, CASE, NOON))
            .applyAll(CaseRelay.stranger(open, aMail(2, NOON, 2), alias, CASE, NOON));

    assertThat(two.handOff().talk().stranger(second).orElseThrow().mention()).isEqualTo(second);
    assertThat(CaseRelay.decide(two, AINO, first, Optional.empty(), by(AINO), NOON))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.CONFLICT, "case.held-by-another")
                    .with("member", BO)
                    .with("until", NOON.plusSeconds(900))));
    assertThat(CaseRelay.apart(CASE, aMail(1, NOON, 1), NOON))
        .containsExactly(new HandOffEvent.WroteToAliasOf(NOON, By.VASTINE, first, CASE));
  }
}
