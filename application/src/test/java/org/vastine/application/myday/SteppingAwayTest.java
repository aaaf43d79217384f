package org.vastine.application.myday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.PromiseFilter;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.team.AbsenceDesk;
import org.vastine.application.team.TeamAudit;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Stepping away and coming back, told by members' own steps; a Monday at eleven. */
final class SteppingAwayTest {

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final AbsenceDesk desk =
      new AbsenceDesk(
          work.world.absenceBook(),
          work.world.members(),
          new TeamAudit(work.world.auditLog(), work.world.clock()),
          work.world.ids(),
          work.world.clock());

  private Decision<StepAway.View> stepsAway(
      Actor who, Optional<Instant> until, Optional<MemberId> to) {
    return new StepAway(
            permitted,
            desk,
            work.world.absenceBook(),
            work.world.cases(),
            work.caseWork(),
            work.world.clock())
        .handle(who, new StepAway.Command(until, to));
  }

  private Decision<Boolean> isBack(Actor who) {
    return new ReturnToWork(permitted, desk, work.world.absenceBook(), work.world.clock())
        .handle(who, new ReturnToWork.Command());
  }

  private FeedbackCase claimed(Actor who, String words) {
    return accepted(work.claims(who, work.caseOf(work.given.wrote("Maija", words))));
  }

  private FeedbackCase promised(Actor who, FeedbackCase feedbackCase) {
    Instant now = work.world.clock().instant();
    return work.inside(() ->
        work.caseWork()
            .store(
                work.world.cases().lock(feedbackCase.id()).orElseThrow(),
                List.of(
                    new PromiseEvent.PromiseMade(
                        now,
                        who.by(),
                        new PromiseId(work.world.ids().next()),
                        me(who),
                        new CaseTextId(work.world.ids().next()),
                        now.plus(Duration.ofHours(4)),
                        now.plus(Duration.ofHours(3)),
                        now.plus(Duration.ofHours(4)),
                        Optional.empty()))));
  }

  private static MemberId me(Actor who) {
    return who.member().orElseThrow();
  }

  private FeedbackCase now(FeedbackCase feedbackCase) {
    return work.feedbackCase(feedbackCase.id());
  }

  private static MemberId keeper(FeedbackCase feedbackCase) {
    return feedbackCase.promises().open().getFirst().member();
  }

  @Test
  void R32_one_action_hands_all_over_to_the_stand_in() {
    FeedbackCase one = promised(work.aino, claimed(work.aino, "Where is my parcel?"));
    FeedbackCase two = claimed(work.aino, "The invoice is wrong.");
    FeedbackCase others = claimed(work.bo, "The shop was closed.");

    StepAway.View done = accepted(stepsAway(work.aino, Optional.empty(), Optional.of(me(work.bo))));

    assertThat(done.cases()).isEqualTo(2);
    assertThat(done.absence().until()).isEmpty();
    assertThat(List.of(one, two, others))
        .allSatisfy(each -> assertThat(now(each).hold().owner()).contains(me(work.bo)));
    assertThat(keeper(now(one))).isEqualTo(me(work.bo));
    assertThat(work.inside(() -> work.world.promiseBook().open(work.bo.member(), 10)))
        .extracting(PromiseBook.Entry::caseId)
        .containsExactly(one.id());
  }

  @Test
  void R32_without_a_stand_in_the_cases_wait_for_the_team_and_no_promise_is_without_an_owner() {
    FeedbackCase one = promised(work.aino, claimed(work.aino, "Where is my parcel?"));

    accepted(stepsAway(work.aino, Optional.empty(), Optional.empty()));

    assertThat(now(one).hold().owner()).isEmpty();
    assertThat(keeper(now(one))).isEqualTo(me(work.aino));
    accepted(work.claims(work.bo, one));
    assertThat(keeper(now(one))).isEqualTo(me(work.bo));
  }

  @Test
  void R32_drafts_stay_and_whoever_takes_the_case_goes_on_with_them() {
    FeedbackCase one = claimed(work.aino, "Where is my parcel?");
    DraftView draft = work.writes(work.aino, now(one), "Thanks for telling us!");

    accepted(stepsAway(work.aino, Optional.empty(), Optional.of(me(work.bo))));

    assertThat(work.inside(() -> work.world.drafts().find(draft.draft().id())))
        .contains(draft.draft());
  }

  @Test
  void R32_absence_lasts_until_the_time_that_was_named_or_until_the_member_is_back() {
    Instant now = work.world.clock().instant();
    Instant later = now.plus(Duration.ofHours(2));
    assertThat(accepted(stepsAway(work.aino, Optional.of(later), Optional.empty())).absence())
        .satisfies(absence -> assertThat(absence.until()).contains(later));
    work.world.clock().advance(Duration.ofMinutes(30));

    assertThat(accepted(isBack(work.aino))).isTrue();
    assertThat(accepted(isBack(work.aino))).isFalse();
    assertThat(work.inside(() -> work.world.absenceBook().notOver(now))).isEmpty();
  }

  @Test
  void R32_stepping_away_twice_changes_nothing_more() {
    FeedbackCase one = claimed(work.aino, "Where is my parcel?");
    accepted(stepsAway(work.aino, Optional.empty(), Optional.of(me(work.bo))));
    int version = now(one).version();

    assertThat(accepted(stepsAway(work.aino, Optional.empty(), Optional.empty())).cases()).isZero();
    assertThat(now(one).version()).isEqualTo(version);
    accepted(isBack(work.aino));
    assertThat(work.inside(() -> work.world.absenceBook().notOver(work.world.clock().instant())))
        .isEmpty();
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_is_handed_over() {
    FeedbackCase one = claimed(work.aino, "Where is my parcel?");
    Instant past = work.world.clock().instant().minusSeconds(1);

    assertThat(code(stepsAway(work.aino, Optional.of(past), Optional.empty())))
        .isEqualTo("team.absence-ends-before");
    assertThat(code(stepsAway(work.aino, Optional.empty(), Optional.of(me(work.aino)))))
        .isEqualTo("team.stand-in-is-away");
    MemberId nobody = new MemberId(work.world.ids().next());
    assertThat(code(stepsAway(work.aino, Optional.empty(), Optional.of(nobody))))
        .isEqualTo("team.stand-in-unfit");
    Actor auditor =
        work.inside(() -> Actor.of(work.aino.workspace(), work.given.aMember(Role.AUDITOR)));
    assertThat(code(stepsAway(auditor, Optional.empty(), Optional.empty())))
        .isEqualTo("team.permission-needed");
    accepted(stepsAway(work.bo, Optional.empty(), Optional.empty()));
    assertThat(code(stepsAway(work.aino, Optional.empty(), Optional.of(me(work.bo)))))
        .isEqualTo("care.stand-in-is-away");
    assertThat(now(one).hold().owner()).contains(me(work.aino));
  }

  /** All that is counted of cases and of members. */
  private record Figures(
      Map<InboxView, Integer> inbox,
      List<AnsweredShares.Share> shares,
      List<Integer> promises,
      List<ExposureCount> exposures,
      int recorded) {}

  private Figures figures() {
    Instant now = work.world.clock().instant();
    return work.inside(() ->
        new Figures(
            work.world.caseList().counts(Optional.empty(), now),
            work.world.answeredShares().since(Given.NOW.minus(Duration.ofDays(1))),
            Stream.of(PromiseFilter.values()).map(filter -> promises(filter, now)).toList(),
            Stream.of(work.aino, work.bo)
                .map(who -> work.world.exposures().of(me(who), now))
                .toList(),
            work.world.recordedCases().count(RecordedCases.Period.ALL, 100)));
  }

  private int promises(PromiseFilter filter, Instant now) {
    return work.world
        .promiseBook()
        .list(filter, Optional.empty(), now, Optional.empty(), 100)
        .items()
        .size();
  }

  private void givenToBo(FeedbackCase feedbackCase) {
    accepted(
        work.caseWork()
            .change(
                Actor.vastine(work.aino.workspace()),
                Permission.ASSIGN_CASES,
                feedbackCase.id(),
                ExpectedVersion.ANY,
                situation ->
                    CaseClaims.assign(
                        situation.feedbackCase(), me(work.bo), work.lea.by(), situation.now())));
  }

  @Test
  void R32_no_figure_shows_who_stepped_away_or_how_often() {
    FeedbackCase abuse = promised(work.aino, claimed(work.aino, "hostile nonsense"));
    FeedbackCase plain = claimed(work.aino, "Where is my parcel?");
    Figures before = figures();
    for (int times = 0; times < 3; times++) {
      accepted(stepsAway(work.aino, Optional.empty(), Optional.of(me(work.bo))));
      accepted(isBack(work.aino));
    }
    Figures steppedAway = figures();

    SteppingAwayTest other = new SteppingAwayTest();
    FeedbackCase otherAbuse =
        other.promised(other.work.aino, other.claimed(other.work.aino, "hostile nonsense"));
    FeedbackCase otherPlain = other.claimed(other.work.aino, "Where is my parcel?");
    other.givenToBo(otherAbuse);
    other.givenToBo(otherPlain);

    assertThat(steppedAway).isEqualTo(before).isEqualTo(other.figures());
    assertThat(List.of(now(abuse), now(plain)))
        .extracting(each -> each.hold())
        .containsExactly(other.now(otherAbuse).hold(), other.now(otherPlain).hold());
  }

  @Test
  void R32_what_is_kept_of_stepping_away_is_what_any_hand_over_keeps() {
    FeedbackCase one = claimed(work.aino, "Where is my parcel?");
    int before = now(one).version();
    accepted(stepsAway(work.aino, Optional.empty(), Optional.empty()));

    assertThat(work.inside(() -> work.world.timeline().of(one.id(), before, 10)))
        .extracting(entry -> (Object) entry.event().getClass())
        .containsExactly(CaseEvent.Released.class, CaseEvent.Unassigned.class);
    assertThat(work.inside(() -> work.world.auditLog().latest(10)))
        .extracting(entry -> entry.action())
        .noneMatch(action -> action.contains("step"));
  }
}
