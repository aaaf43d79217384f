package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.domain.conduct.Abuse;
import org.vastine.domain.feedbackcase.CaseEnding.Leaving;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What stands between us and whoever fights us (R27, R31). */
final class StandoffTest {

  private static final CaseGoodwill RULES = new CaseGoodwill(NOON);

  private static Decision<List<CaseEvent>> leaves(FeedbackCase feedbackCase, boolean without) {
    return CaseEnding.disengage(
        feedbackCase,
        DisengageReason.TROLLING,
        WORDS,
        new Leaving(false, false, without),
        by(AINO),
        NOON);
  }

  private static FeedbackCase saying(FeedbackCase before, int number, Style style) {
    Mention again = aMention(number, NOON.plusSeconds(number));
    FeedbackCase joined = before.applyAll(CaseIntake.join(before, again, NOON));
    return joined.applyAll(triageAt(NOON).judged(joined, again.id(), assessed(style, 0.9)));
  }

  private static FeedbackCase corrected(FeedbackCase before, Style style) {
    return before.applyAll(
        accepted(
            triageAt(NOON)
                .corrected(
                    before,
                    style,
                    Sentiment.NEGATIVE,
                    Subject.OTHER,
                    LanguageTag.of("fi"),
                    by(AINO))));
  }

  @Test
  void R27_nobody_is_left_without_a_last_offer_unless_a_lead_signs_that_off() {
    FeedbackCase hostile = heldBy(AINO, aCaseOf(Style.HOSTILE));

    assertThat(refusedCode(leaves(hostile, false))).isEqualTo("case.last-offer-first");
    FeedbackCase left = hostile.applyAll(accepted(leaves(hostile, true)));
    assertThat(left.status()).isEqualTo(CaseStatus.DISENGAGED);
  }

  @Test
  void R27_leaving_points_to_the_offer_that_stands() {
    FeedbackCase offered = answered(heldBy(AINO, aCaseOf(Style.HOSTILE)));

    assertThat(accepted(leaves(offered, false)).getLast())
        .isEqualTo(
            new CaseEvent.Disengaged(
                NOON, by(AINO), DisengageReason.TROLLING, WORDS, offered.standoff().offer()));
    assertThat(offered.standoff().offer()).contains(DELIVERY);
  }

  @Test
  void R27_an_offer_to_go_on_in_private_stands_before_what_is_said_after_it() {
    FeedbackCase offered =
        answered(aCaseOf(Style.HOSTILE))
            .apply(new HandOffEvent.OfferSent(NOON, By.VASTINE, DELIVERY, OfferPurpose.OFFER))
            .apply(
                new CaseEvent.ReplyPublished(
                    NOON, By.VASTINE, new DeliveryId(CaseFixture.id(99)), Audience.PUBLIC, true));

    assertThat(offered.standoff().offer()).contains(DELIVERY);
  }

  @Test
  void R27_what_only_the_author_can_read_is_no_offer_to_those_who_watch() {
    FeedbackCase privately =
        aCaseOf(Style.HOSTILE)
            .apply(
                new CaseEvent.ReplyPublished(NOON, By.VASTINE, DELIVERY, Audience.PRIVATE, true));

    assertThat(privately.standoff().offer()).isEmpty();
  }

  @Test
  void R31_softer_words_do_not_take_a_threat_back() {
    FeedbackCase softened = saying(aCaseOf(Style.THREAT), 2, Style.NEUTRAL);

    assertThat(softened.judgement().style()).isEqualTo(Style.NEUTRAL);
    assertThat(RULES.isLocked(softened)).isTrue();
    assertThat(Abuse.isThreat(softened)).isTrue();
    assertThat(Abuse.isExtreme(softened)).isTrue();
  }

  @Test
  void R31_words_that_were_changed_afterwards_take_nothing_back_either() {
    FeedbackCase threat = aCaseOf(Style.THREAT);
    FeedbackCase edited =
        threat.applyAll(
            triageAt(NOON).judged(threat, aMention(1, NOON).id(), assessed(Style.NEUTRAL, 0.9)));

    assertThat(edited.standoff().isThreat()).isTrue();
  }

  @Test
  void R31_a_member_who_says_that_it_was_none_unlocks() {
    FeedbackCase none = corrected(aCaseOf(Style.THREAT), Style.IRRITATED);

    assertThat(RULES.isLocked(none)).isFalse();
    assertThat(Abuse.isExtreme(none)).isFalse();
  }

  @Test
  void R31_a_correction_of_later_words_says_nothing_of_the_threat() {
    FeedbackCase softened = saying(aCaseOf(Style.THREAT), 2, Style.NEUTRAL);

    assertThat(corrected(softened, Style.IRRITATED).standoff().isThreat()).isTrue();
  }

  @Test
  void R31_a_lead_lifts_it_with_a_reason_once() {
    FeedbackCase softened = saying(aCaseOf(Style.THREAT), 2, Style.NEUTRAL);

    FeedbackCase lifted =
        softened.applyAll(accepted(CaseThreat.lift(softened, WORDS, by(AINO), NOON)));

    assertThat(RULES.isLocked(lifted)).isFalse();
    assertThat(refusedCode(CaseThreat.lift(lifted, WORDS, by(AINO), NOON)))
        .isEqualTo("conduct.no-threat");
    assertThat(saying(lifted, 3, Style.THREAT).standoff().isThreat()).isTrue();
  }

  @Test
  void R31_a_threat_elsewhere_locks_as_well_unless_the_workspace_chose_otherwise() {
    FeedbackCase calm = aCaseOf(Style.CONSTRUCTIVE);

    assertThat(new CaseGoodwill(NOON, false, true).isLocked(calm)).isTrue();
    assertThat(new CaseGoodwill(NOON, true, true).isLocked(calm)).isFalse();
    assertThat(new CaseGoodwill(NOON, true, false).isLocked(aCaseOf(Style.THREAT))).isFalse();
  }
}
