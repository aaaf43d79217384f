package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.TokenId;

/** Working on a case together (R12, R42). */
class CaseTeamworkTest {

  private static final TaskId TASK = new TaskId(id(90));
  private static final TaskId OTHER = new TaskId(id(91));
  private static final Instant DUE = NOON.plus(Duration.ofHours(5));
  private static final Instant LATER = NOON.plus(Duration.ofHours(9));
  private static final CaseTeamwork BY_AINO = new CaseTeamwork(NOON, by(AINO));

  private static CaseTeamwork.Wish wish(TaskId task, Optional<String> department) {
    return new CaseTeamwork.Wish(task, BO, department, WORDS, DUE);
  }

  private static FeedbackCase after(FeedbackCase before, Decision<List<CaseEvent>> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return before.applyAll(((Decision.Accepted<List<CaseEvent>>) decision).value());
  }

  private static String code(Decision<List<CaseEvent>> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<List<CaseEvent>>) decision).refusal().code();
  }

  private static FeedbackCase asked() {
    FeedbackCase before = heldBy(AINO, anIrritatedCase());
    return after(before, BY_AINO.give(before, wish(TASK, Optional.of("Warehouse"))));
  }

  private static FeedbackCase ended(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.AnswerDeclined(NOON, by(AINO), SilenceReason.DUPLICATE, Optional.empty()));
  }

  private static CaseTask task(FeedbackCase feedbackCase) {
    return feedbackCase.teamwork().find(TASK).orElseThrow();
  }

  @Test
  void R12_a_task_has_a_member_who_answers_for_it_also_where_a_department_does_it() {
    CaseTask task = task(asked());

    assertThat(task.member()).isEqualTo(BO);
    assertThat(task.department()).contains("Warehouse");
    assertThat(task.givenBy()).contains(AINO);
    assertThat(task.givenAt()).isEqualTo(NOON);
    assertThat(task.due()).isEqualTo(DUE);
    assertThat(task.state()).isEqualTo(TaskState.OPEN);
    assertThat(task.isOpen()).isTrue();
  }

  @Test
  void a_task_that_a_program_gave_was_given_by_no_member() {
    FeedbackCase before = anIrritatedCase();
    CaseTeamwork program = new CaseTeamwork(NOON, new By.AnIntegration(new TokenId(id(92))));

    assertThat(task(after(before, program.give(before, wish(TASK, Optional.empty())))).givenBy())
        .isEmpty();
  }

  @Test
  void R12_it_is_given_and_done_whoever_has_the_case_in_hand() {
    FeedbackCase given = asked();
    FeedbackCase done =
        after(given, new CaseTeamwork(LATER, by(BO)).done(given, TASK, new CaseTextId(id(93))));

    CaseTask task = task(done);
    assertThat(task.state()).isEqualTo(TaskState.DONE);
    assertThat(task.result()).contains(new CaseTextId(id(93)));
    assertThat(task.endedAt()).contains(LATER);
    assertThat(done.teamwork().open()).isEmpty();
    assertThat(code(BY_AINO.done(done, TASK, WORDS))).isEqualTo("task.not-open");
    assertThat(code(BY_AINO.drop(done, TASK, WORDS))).isEqualTo("task.not-open");
    assertThat(code(BY_AINO.move(done, OTHER, LATER, WORDS))).isEqualTo("task.not-found");
  }

  @Test
  void R12_a_task_that_is_no_longer_needed_is_dropped_with_a_reason() {
    FeedbackCase given = asked();

    CaseTask task = task(after(given, BY_AINO.drop(given, TASK, WORDS)));

    assertThat(task.state()).isEqualTo(TaskState.DROPPED);
    assertThat(task.result()).contains(WORDS);
  }

  @Test
  void R12_a_task_is_late_once_when_its_time_is_over_and_again_only_after_another_time() {
    FeedbackCase given = asked();
    assertThat(CaseTeamwork.tick(given.teamwork(), DUE)).as("at the moment itself").isEmpty();
    assertThat(given.teamwork().nextAt()).contains(DUE);

    List<CaseEvent> late = CaseTeamwork.tick(given.teamwork(), DUE.plusSeconds(1));
    assertThat(late)
        .containsExactly(new TeamworkEvent.TaskOverdue(DUE.plusSeconds(1), By.VASTINE, TASK, DUE));
    FeedbackCase overdue = given.applyAll(late);
    assertThat(task(overdue).overdue()).isTrue();
    assertThat(CaseTeamwork.tick(overdue.teamwork(), LATER)).isEmpty();
    assertThat(overdue.teamwork().nextAt()).isEmpty();

    FeedbackCase moved = after(overdue, BY_AINO.move(overdue, TASK, LATER, WORDS));
    assertThat(task(moved).overdue()).isFalse();
    assertThat(task(moved).due()).isEqualTo(LATER);
    assertThat(CaseTeamwork.tick(moved.teamwork(), LATER.plusSeconds(1))).hasSize(1);
  }

  @Test
  void R12_a_case_that_has_ended_takes_no_task_and_its_open_ones_stay_owed() {
    FeedbackCase ended = ended(asked());

    assertThat(ended.isEnded()).isTrue();
    assertThat(code(BY_AINO.give(ended, wish(OTHER, Optional.empty())))).isEqualTo("case.ended");
    assertThat(CaseClock.nextAt(ended)).contains(DUE);
    assertThat(CaseClock.tick(ended, DUE.plusSeconds(1))).hasSize(1);
    FeedbackCase done = after(ended, BY_AINO.done(ended, TASK, WORDS));
    assertThat(CaseClock.nextAt(done)).isEmpty();
    assertThat(done.isEnded()).isTrue();
  }

  @Test
  void the_clock_of_a_case_looks_at_its_tasks_too() {
    FeedbackCase given = asked();

    assertThat(CaseClock.tick(given, DUE.plusSeconds(1)))
        .anyMatch(TeamworkEvent.TaskOverdue.class::isInstance);
  }

  @Test
  void R12_twenty_tasks_are_open_at_most() {
    FeedbackCase many = anIrritatedCase();
    for (int number = 0; number < CaseTeamwork.MOST_OPEN; number++) {
      many = after(many, BY_AINO.give(many, wish(new TaskId(id(200 + number)), Optional.empty())));
    }

    assertThat(code(BY_AINO.give(many, wish(TASK, Optional.empty())))).isEqualTo("task.too-many");
    FeedbackCase fewer = after(many, BY_AINO.done(many, new TaskId(id(200)), WORDS));
    assertThat(after(fewer, BY_AINO.give(fewer, wish(TASK, Optional.empty()))).teamwork().open())
        .hasSize(CaseTeamwork.MOST_OPEN);
  }

  @Test
  void R12_another_member_answers_for_it_and_the_same_one_changes_nothing() {
    FeedbackCase given = asked();

    assertThat(task(after(given, BY_AINO.handOver(given, TASK, AINO))).member()).isEqualTo(AINO);
    assertThat(after(given, BY_AINO.handOver(given, TASK, BO)).version())
        .isEqualTo(given.version());
  }

  @Test
  void R32_tasks_go_with_what_a_member_had_in_hand() {
    FeedbackCase before = heldBy(AINO, anIrritatedCase());
    FeedbackCase own =
        after(
            before,
            BY_AINO.give(before, new CaseTeamwork.Wish(TASK, AINO, Optional.empty(), WORDS, DUE)));

    FeedbackCase away =
        own.applyAll(CaseHandOver.letGo(own, AINO, Optional.of(BO), NOON.plusSeconds(60)));

    assertThat(task(away).member()).isEqualTo(BO);
  }

  @Test
  void R12_members_follow_each_once_and_stop() {
    FeedbackCase before = anIrritatedCase();
    FeedbackCase followed = after(before, BY_AINO.follow(before, BO));

    assertThat(followed.teamwork().followers()).containsExactly(BO);
    assertThat(followed.teamwork().isFollowedBy(BO)).isTrue();
    assertThat(followed.teamwork().isFollowedBy(AINO)).isFalse();
    assertThat(after(followed, BY_AINO.follow(followed, BO))).isSameAs(followed);
    assertThat(followed.applyAll(BY_AINO.unfollow(followed, BO)).teamwork())
        .isEqualTo(Teamwork.NONE);
    assertThat(BY_AINO.unfollow(before, BO)).isEmpty();
    assertThat(followed.apply(new TeamworkEvent.Followed(NOON, by(AINO), BO)).teamwork())
        .as("told twice")
        .isEqualTo(followed.teamwork());
  }

  @Test
  void fifty_follow_at_most() {
    FeedbackCase many = anIrritatedCase();
    for (int number = 0; number < CaseTeamwork.MOST_FOLLOWERS; number++) {
      many = after(many, BY_AINO.follow(many, new MemberId(id(300 + number))));
    }

    assertThat(code(BY_AINO.follow(many, BO))).isEqualTo("team.too-many-followers");
  }

  @Test
  void naming_somebody_in_a_note_changes_nothing_else() {
    FeedbackCase before = anIrritatedCase();

    assertThat(before.apply(new TeamworkEvent.MemberNamed(NOON, by(AINO), BO, WORDS)).teamwork())
        .isEqualTo(before.teamwork());
  }

  @Test
  void a_task_that_ended_without_an_end_is_none() {
    assertThatThrownBy(() ->
            new CaseTask(
                TASK,
                BO,
                Optional.empty(),
                WORDS,
                Optional.empty(),
                NOON,
                DUE,
                TaskState.DONE,
                false,
                Optional.empty(),
                Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
