package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.LEAVING;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

final class CasePromisesTest {

  private static final PromiseId PROMISE = new PromiseId(id(80));
  private static final Instant IN_FOUR_HOURS = NOON.plus(Duration.ofHours(4));

  private static final ResponsePolicy TWO_HOURLY = withUpdatesEvery(Duration.ofHours(2));

  private static ResponsePolicy withUpdatesEvery(Duration time) {
    ResponsePolicy policy = PolicyFixture.aPolicy();
    Playbook now = policy.playbookFor(Style.IRRITATED);
    return policy.with(
        new Playbook(
            now.name(),
            now.obligation(),
            now.targets().withUpdateEvery(time),
            now.communityWindow(),
            now.coolDown(),
            now.approval(),
            now.steps(),
            now.mostReplies()));
  }

  private static CasePromises at(Instant now) {
    return new CasePromises(PolicyFixture.aPolicy(), now);
  }

  private static CasePromises.Wish backBy(Instant due) {
    return new CasePromises.Wish(PROMISE, WORDS, due, Optional.empty());
  }

  private static FeedbackCase promised() {
    FeedbackCase told = answered(heldBy(AINO, anIrritatedCase()));
    return told.applyAll(accepted(at(NOON).make(told, AINO, backBy(IN_FOUR_HOURS), 0, by(AINO))));
  }

  private static FeedbackCase updated(FeedbackCase feedbackCase, Instant when) {
    DeliveryId update = new DeliveryId(id(31));
    FeedbackCase queued =
        feedbackCase.apply(
            new CaseEvent.ReplyQueued(when, by(AINO), DRAFT, update, Audience.PUBLIC, when, false));
    return queued.applyAll(
        CaseReplies.published(
            queued,
            update,
            Audience.PUBLIC,
            queued.talk().latest(),
            PolicyFixture.aPolicy(),
            when));
  }

  private static Promise promise(FeedbackCase feedbackCase) {
    return feedbackCase.promises().find(PROMISE).orElseThrow();
  }

  private static FeedbackCase ticked(FeedbackCase feedbackCase, Instant now) {
    return feedbackCase.applyAll(CaseClock.tick(feedbackCase, now));
  }

  @Test
  void R21_a_promise_says_who_what_and_by_when_and_brings_the_case_back() {
    FeedbackCase after = promised();

    assertThat(promise(after).member()).isEqualTo(AINO);
    assertThat(promise(after).what()).isEqualTo(WORDS);
    assertThat(promise(after).due()).isEqualTo(IN_FOUR_HOURS);
    assertThat(promise(after).warnAt()).isEqualTo(NOON.plus(Duration.ofHours(3)));
    assertThat(after.status()).isEqualTo(CaseStatus.COMING_BACK);
    assertThat(after.nextDue()).contains(IN_FOUR_HOURS);
  }

  @Test
  void R21_only_so_many_promises_can_be_kept() {
    FeedbackCase open = anIrritatedCase();
    int most = PolicyFixture.aPolicy().work().followThrough().mostOpenPromises();

    assertThat(refusedCode(at(NOON).make(open, AINO, backBy(IN_FOUR_HOURS), most, by(AINO))))
        .isEqualTo("promise.too-many-of-member");
    assertThat(accepted(at(NOON).make(open, AINO, backBy(IN_FOUR_HOURS), most - 1, by(AINO))))
        .hasSize(1);
  }

  @Test
  void R21_whom_three_things_are_promised_is_promised_no_fourth() {
    FeedbackCase full = anIrritatedCase();
    for (int number = 0; number < CasePromises.MOST_ON_CASE; number++) {
      CasePromises.Wish wish =
          new CasePromises.Wish(
              new PromiseId(id(800 + number)), WORDS, IN_FOUR_HOURS, Optional.empty());
      full = full.applyAll(accepted(at(NOON).make(full, AINO, wish, 0, by(AINO))));
    }

    assertThat(refusedCode(at(NOON).make(full, AINO, backBy(IN_FOUR_HOURS), 0, by(AINO))))
        .isEqualTo("promise.too-many-on-case");
  }

  @Test
  void R21_nobody_promises_on_a_case_that_somebody_else_holds() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());

    assertThat(refusedCode(at(NOON).make(held, BO, backBy(IN_FOUR_HOURS), 0, by(BO))))
        .isEqualTo("case.held-by-another");
  }

  @Test
  void R21_it_warns_once_before_it_breaks_and_breaks_once() {
    FeedbackCase after = promised();
    Instant warning = promise(after).warnAt();

    assertThat(CaseClock.tick(after, warning.minusSeconds(1)))
        .noneMatch(PromiseEvent.class::isInstance);
    assertThat(CaseClock.nextAt(after)).isPresent();
    FeedbackCase warned = ticked(after, warning);
    assertThat(promise(warned).warned()).isTrue();
    assertThat(CaseClock.tick(warned, IN_FOUR_HOURS)).noneMatch(PromiseEvent.class::isInstance);
    FeedbackCase broken = ticked(warned, IN_FOUR_HOURS.plusSeconds(1));
    assertThat(promise(broken).overdue()).isTrue();
    assertThat(CaseClock.tick(broken, IN_FOUR_HOURS.plusSeconds(2))).isEmpty();
  }

  @Test
  void R21_a_broken_one_asks_for_an_update() {
    FeedbackCase broken = ticked(promised(), IN_FOUR_HOURS.plusSeconds(1));

    assertThat(broken.promises().updateMissed()).isTrue();
    assertThat(broken.promises().updateDue()).contains(IN_FOUR_HOURS);
    FeedbackCase told = updated(broken, IN_FOUR_HOURS.plusSeconds(60));
    assertThat(told.promises().updateMissed()).isFalse();
  }

  @Test
  void R21_it_is_moved_only_once_the_customer_was_told() {
    FeedbackCase after = promised();
    Instant later = NOON.plus(Duration.ofHours(5));

    assertThat(refusedCode(at(NOON).move(after, AINO, PROMISE, later, WORDS, by(AINO))))
        .isEqualTo("promise.update-first");
    FeedbackCase told = updated(after, NOON.plusSeconds(60));
    Instant now = NOON.plusSeconds(120);
    FeedbackCase moved =
        told.applyAll(accepted(at(now).move(told, AINO, PROMISE, later, WORDS, by(AINO))));
    assertThat(promise(moved).due()).isEqualTo(later);
    assertThat(promise(moved).moves()).isEqualTo(1);
    assertThat(refusedCode(at(now).move(moved, AINO, PROMISE, later, WORDS, by(AINO))))
        .isEqualTo("promise.update-first");
  }

  @Test
  void R21_it_is_kept_by_telling_or_with_a_note() {
    FeedbackCase after = promised();

    assertThat(refusedCode(at(NOON).keep(after, AINO, PROMISE, Optional.empty(), by(AINO))))
        .isEqualTo("promise.say-how-kept");
    FeedbackCase byNote =
        after.applyAll(accepted(at(NOON).keep(after, AINO, PROMISE, Optional.of(WORDS), by(AINO))));
    assertThat(promise(byNote).isKeptInTime()).isTrue();
    assertThat(byNote.status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
    assertThat(byNote.promises().updateDue()).isEmpty();
    assertThat(refusedCode(at(NOON).withdraw(byNote, AINO, PROMISE, WORDS, by(AINO))))
        .isEqualTo("promise.not-open");
  }

  @Test
  void R21_one_that_is_kept_late_was_broken_all_the_same() {
    FeedbackCase broken = ticked(promised(), IN_FOUR_HOURS.plusSeconds(1));
    FeedbackCase told = updated(broken, IN_FOUR_HOURS.plusSeconds(60));
    Instant now = IN_FOUR_HOURS.plusSeconds(90);

    FeedbackCase kept =
        told.applyAll(accepted(at(now).keep(told, AINO, PROMISE, Optional.empty(), by(AINO))));

    assertThat(promise(kept).state()).isEqualTo(PromiseState.KEPT);
    assertThat(promise(kept).isKeptInTime()).isFalse();
  }

  @Test
  void R21_what_a_reply_promised_that_was_called_back_was_never_said() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());
    FeedbackCase queued =
        held.apply(
            new CaseEvent.ReplyQueued(
                NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
    CasePromises.Wish wish =
        new CasePromises.Wish(PROMISE, WORDS, IN_FOUR_HOURS, Optional.of(DELIVERY));
    FeedbackCase promising =
        queued.applyAll(accepted(at(NOON).make(queued, AINO, wish, 0, by(AINO))));

    assertThat(refusedCode(at(NOON).keep(promising, AINO, PROMISE, Optional.of(WORDS), by(AINO))))
        .isEqualTo("promise.not-said-yet");
    FeedbackCase undone = promising.apply(new CaseEvent.ReplyUndone(NOON, by(AINO), DELIVERY));
    assertThat(promise(undone).state()).isEqualTo(PromiseState.UNSAID);
    assertThat(undone.promises().anyOpen()).isFalse();
  }

  @Test
  void R21_a_reply_that_promises_is_no_update_of_that_promise() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());
    CasePromises.Wish wish =
        new CasePromises.Wish(PROMISE, WORDS, IN_FOUR_HOURS, Optional.of(DELIVERY));
    FeedbackCase promising = held.applyAll(accepted(at(NOON).make(held, AINO, wish, 0, by(AINO))));

    FeedbackCase said = answered(promising);

    assertThat(promise(said).updatedAt()).isEmpty();
    assertThat(said.status()).isEqualTo(CaseStatus.COMING_BACK);
  }

  @Test
  void R21_a_case_does_not_end_on_an_open_promise() {
    FeedbackCase after = promised();

    Decision<List<CaseEvent>> closing =
        CaseEnding.close(
            after, AINO, CaseOutcome.LAPSED, Optional.empty(), Optional.empty(), by(AINO), NOON);
    Decision<List<CaseEvent>> leaving =
        CaseEnding.disengage(after, DisengageReason.TROLLING, WORDS, LEAVING, by(AINO), NOON);

    assertThat(refusedCode(closing)).isEqualTo("case.promise-open");
    assertThat(refusedCode(leaving)).isEqualTo("case.promise-open");
    FeedbackCase free =
        after.applyAll(accepted(at(NOON).withdraw(after, AINO, PROMISE, WORDS, by(AINO))));
    assertThat(
            refusedCode(
                CaseEnding.close(
                    free,
                    AINO,
                    CaseOutcome.LAPSED,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    NOON)))
        .isEqualTo("accepted");
  }

  @Test
  void R22_the_next_update_always_has_a_date_and_each_update_renews_it() {
    FeedbackCase after = promised();
    Instant first = after.promises().updateDue().orElseThrow();
    Instant tomorrow = NOON.plus(Duration.ofHours(22));

    FeedbackCase told = updated(after, tomorrow);

    assertThat(told.promises().updateDue().orElseThrow()).isAfter(first);
  }

  @Test
  void R22_an_update_that_did_not_come_is_recorded_once() {
    FeedbackCase after = promised();
    FeedbackCase moved =
        after.apply(
            new PromiseEvent.PromiseMoved(
                NOON,
                by(AINO),
                PROMISE,
                NOON.plus(Duration.ofDays(10)),
                NOON.plus(Duration.ofDays(9)),
                WORDS));
    Instant late = moved.promises().updateDue().orElseThrow().plusSeconds(1);

    FeedbackCase missed = ticked(moved, late);

    assertThat(missed.promises().updateMissed()).isTrue();
    assertThat(CaseClock.tick(missed, late.plusSeconds(1))).isEmpty();
  }

  @Test
  void R21_a_customer_who_has_to_chase_us_is_counted() {
    FeedbackCase after = promised();
    Instant inTime = NOON.plus(Duration.ofHours(1));
    Instant late = IN_FOUR_HOURS.plusSeconds(60);

    assertThat(CaseIntake.join(after, aMention(2, inTime), inTime))
        .noneMatch(PromiseEvent.CustomerChased.class::isInstance);
    FeedbackCase chased = after.applyAll(CaseIntake.join(after, aMention(3, late), late));

    assertThat(chased.promises().chases()).isEqualTo(1);
    assertThat(chased.status()).isEqualTo(CaseStatus.OPEN);
    assertThat(chased.isChased()).isTrue();
    assertThat(updated(chased, late.plusSeconds(60)).isChased()).isFalse();
  }

  @Test
  void R21_a_customer_who_asks_again_since_the_first_answer_is_overdue_is_counted_too() {
    FeedbackCase waiting = anIrritatedCase();
    Instant due = waiting.duty().answerDue().orElseThrow();

    assertThat(CaseIntake.join(waiting, aMention(2, due), due))
        .noneMatch(PromiseEvent.CustomerChased.class::isInstance);
    Instant late = due.plusSeconds(1);
    assertThat(CaseIntake.join(waiting, aMention(3, late), late))
        .contains(new PromiseEvent.CustomerChased(late, By.VASTINE, due));
  }

  @Test
  void R22_a_plan_with_updates_dates_the_next_one_without_any_promise() {
    FeedbackCase told = toldUnder(TWO_HOURLY, anIrritatedCase());

    assertThat(told.promises().updateDue()).contains(NOON.plus(Duration.ofHours(2)));
    assertThat(told.status()).isEqualTo(CaseStatus.COMING_BACK);
    assertThat(ticked(told, NOON.plus(Duration.ofHours(3))).promises().updateMissed()).isTrue();
    assertThat(toldUnder(PolicyFixture.aPolicy(), anIrritatedCase()).promises().updateDue())
        .as("a plan without updates asks for none")
        .isEmpty();
  }

  @Test
  void R22_the_rhythm_of_a_plan_ends_with_the_solution_or_the_case_and_not_with_a_promise() {
    CasePromises rules = new CasePromises(TWO_HOURLY, NOON);
    FeedbackCase word =
        heldBy(AINO, anIrritatedCase())
            .applyAll(
                accepted(rules.make(anIrritatedCase(), AINO, backBy(IN_FOUR_HOURS), 0, by(AINO))));
    FeedbackCase told = toldUnder(TWO_HOURLY, word);
    FeedbackCase kept =
        told.applyAll(accepted(rules.keep(told, AINO, PROMISE, Optional.of(WORDS), by(AINO))));

    assertThat(kept.promises().anyOpen()).isFalse();
    assertThat(kept.promises().updateDue()).isPresent();
    FeedbackCase solved =
        kept.applyAll(
            accepted(new CaseFollowUp(TWO_HOURLY, NOON).solve(kept, AINO, WORDS, false, by(AINO))));
    assertThat(solved.promises().updateDue()).isEmpty();
    FeedbackCase ended =
        kept.applyAll(
            accepted(
                CaseEnding.close(
                    kept,
                    AINO,
                    CaseOutcome.LAPSED,
                    Optional.empty(),
                    Optional.empty(),
                    by(AINO),
                    NOON)));
    assertThat(ended.promises().updateDue()).isEmpty();
  }

  @Test
  void R22_an_update_is_near_when_most_of_its_time_is_over_and_while_it_is_overdue() {
    UpdateRhythm rhythm = new UpdateRhythm(TWO_HOURLY);
    FeedbackCase told = toldUnder(TWO_HOURLY, anIrritatedCase());
    Instant near = NOON.plus(Duration.ofMinutes(90));

    assertThat(rhythm.isNear(told, near.minusSeconds(1))).isFalse();
    assertThat(rhythm.isNear(told, near)).isTrue();
    assertThat(rhythm.isNear(ticked(told, NOON.plus(Duration.ofHours(3))), near)).isTrue();
    assertThat(rhythm.isNear(anIrritatedCase(), near)).isFalse();
  }

  private static FeedbackCase toldUnder(ResponsePolicy policy, FeedbackCase feedbackCase) {
    FeedbackCase queued =
        feedbackCase.apply(
            new CaseEvent.ReplyQueued(
                NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
    return queued.applyAll(
        CaseReplies.published(
            queued, DELIVERY, Audience.PUBLIC, queued.talk().latest(), policy, NOON));
  }

  @Test
  void R21_each_promise_is_found_by_its_id() {
    FeedbackCase two = promised().apply(another(IN_FOUR_HOURS.plusSeconds(9)));

    assertThat(two.promises().find(new PromiseId(id(81))).orElseThrow().due())
        .isEqualTo(IN_FOUR_HOURS.plusSeconds(9));
    assertThat(two.promises().find(new PromiseId(id(82)))).isEmpty();
  }

  private static PromiseEvent another(Instant due) {
    return new PromiseEvent.PromiseMade(
        NOON, by(AINO), new PromiseId(id(81)), AINO, WORDS, due, due, due, Optional.empty());
  }
}
