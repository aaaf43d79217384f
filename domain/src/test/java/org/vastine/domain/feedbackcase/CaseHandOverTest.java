package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.team.MemberId;

/** What members have in hand on a case, when the case goes to somebody else. */
class CaseHandOverTest {

  private static final MemberId CAI = new MemberId(id(3));
  private static final PromiseId PROMISE = new PromiseId(id(80));
  private static final ContactId CALL = new ContactId(id(81));
  private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

  private static FeedbackCase promisedBy(MemberId keeper, FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new PromiseEvent.PromiseMade(
            NOON,
            by(keeper),
            PROMISE,
            keeper,
            WORDS,
            TOMORROW,
            NOON.plusSeconds(60),
            TOMORROW,
            Optional.of(DELIVERY)));
  }

  private static FeedbackCase calledBy(MemberId caller, FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new HandOffEvent.ContactPlanned(
            NOON, by(caller), CALL, ContactKind.CALL, caller, TOMORROW, Optional.empty()));
  }

  private static MemberId keeper(FeedbackCase feedbackCase) {
    return feedbackCase.promises().find(PROMISE).orElseThrow().member();
  }

  private static MemberId caller(FeedbackCase feedbackCase) {
    return feedbackCase.handOff().contacts().find(CALL).orElseThrow().member();
  }

  private static FeedbackCase letGo(FeedbackCase feedbackCase, Optional<MemberId> to) {
    return feedbackCase.applyAll(CaseHandOver.letGo(feedbackCase, AINO, to, NOON.plusSeconds(60)));
  }

  private final FeedbackCase inHand =
      calledBy(AINO, promisedBy(AINO, heldBy(AINO, anIrritatedCase())));

  @Test
  void R32_a_case_in_hand_goes_to_the_stand_in_with_its_promise_and_its_call() {
    FeedbackCase after = letGo(inHand, Optional.of(BO));

    assertThat(after.hold().owner()).contains(BO);
    assertThat(after.hold().claim()).isEmpty();
    assertThat(keeper(after)).isEqualTo(BO);
    assertThat(caller(after)).isEqualTo(BO);
    assertThat(after.promises().find(PROMISE).orElseThrow().due()).isEqualTo(TOMORROW);
  }

  @Test
  void R32_without_a_stand_in_the_case_goes_to_the_team_and_the_promise_to_who_takes_it() {
    FeedbackCase after = letGo(inHand, Optional.empty());

    assertThat(after.hold()).isEqualTo(Hold.NONE);
    assertThat(keeper(after)).isEqualTo(AINO);

    FeedbackCase taken =
        after.applyAll(
            accepted(CaseClaims.claim(after, BO, Duration.ofMinutes(15), NOON.plusSeconds(90))));
    assertThat(keeper(taken)).isEqualTo(BO);
    assertThat(caller(taken)).isEqualTo(BO);
  }

  @Test
  void R32_a_promise_on_another_members_case_goes_to_its_owner_and_not_to_the_stand_in() {
    FeedbackCase others = promisedBy(AINO, heldBy(BO, anIrritatedCase()));

    FeedbackCase after = letGo(others, Optional.of(CAI));

    assertThat(after.hold()).isEqualTo(others.hold());
    assertThat(keeper(after)).isEqualTo(BO);
  }

  @Test
  void R32_letting_go_looks_like_any_other_letting_go() {
    assertThat(CaseHandOver.letGo(inHand, AINO, Optional.empty(), NOON))
        .filteredOn(CaseEvent.Released.class::isInstance)
        .singleElement()
        .extracting(event -> ((CaseEvent.Released) event).why())
        .isEqualTo(ReleaseReason.BY_MEMBER);
  }

  @Test
  void who_has_nothing_in_hand_changes_nothing() {
    assertThat(CaseHandOver.letGo(heldBy(BO, anIrritatedCase()), AINO, Optional.of(CAI), NOON))
        .isEmpty();
    FeedbackCase ended =
        inHand.apply(
            new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.NOT_ANSWERED, Optional.empty()));
    assertThat(CaseHandOver.letGo(ended, AINO, Optional.of(CAI), NOON)).isEmpty();
  }

  @Test
  void R21_a_promise_follows_its_case_to_a_new_owner() {
    FeedbackCase assigned =
        inHand.applyAll(accepted(CaseClaims.assign(inHand, BO, by(CAI), NOON.plusSeconds(60))));
    assertThat(keeper(assigned)).isEqualTo(BO);

    FeedbackCase takenOver =
        inHand.applyAll(
            accepted(
                CaseClaims.takeOver(inHand, CAI, Duration.ofMinutes(15), NOON.plusSeconds(60))));
    assertThat(keeper(takenOver)).isEqualTo(CAI);
  }

  @Test
  void R21_a_promise_of_a_third_member_stays_theirs() {
    FeedbackCase helped = promisedBy(CAI, heldBy(AINO, anIrritatedCase()));

    FeedbackCase assigned =
        helped.applyAll(accepted(CaseClaims.assign(helped, BO, by(BO), NOON.plusSeconds(60))));

    assertThat(keeper(assigned)).isEqualTo(CAI);
  }

  @Test
  void R32_one_who_is_named_as_their_own_stand_in_lets_go_to_the_team() {
    FeedbackCase held = heldBy(AINO, promisedBy(AINO, anIrritatedCase()));

    assertThat(CaseHandOver.letGo(held, AINO, Optional.of(AINO), NOON))
        .containsExactly(
            new CaseEvent.Released(NOON, by(AINO), AINO, ReleaseReason.BY_MEMBER),
            new CaseEvent.Unassigned(NOON, by(AINO)));
  }

  @Test
  void R32_a_promise_on_nobodys_case_goes_to_the_stand_in() {
    FeedbackCase unowned = promisedBy(AINO, anIrritatedCase());

    assertThat(CaseHandOver.letGo(unowned, AINO, Optional.of(BO), NOON))
        .containsExactly(new PromiseEvent.PromiseHandedOver(NOON, by(AINO), PROMISE, BO));
  }

  @Test
  void R21_who_takes_a_case_again_keeps_what_they_promised_without_a_word_of_it() {
    FeedbackCase own = heldBy(AINO, promisedBy(AINO, anIrritatedCase()));

    assertThat(accepted(CaseClaims.claim(own, AINO, Duration.ofMinutes(15), NOON.plusSeconds(60))))
        .hasOnlyElementsOfType(CaseEvent.Claimed.class);
  }
}
