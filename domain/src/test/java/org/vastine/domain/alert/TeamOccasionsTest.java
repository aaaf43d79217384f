package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** What colleagues are told of each other's work (R3, R12). */
class TeamOccasionsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant DUE = NOON.plus(Duration.ofHours(5));
  private static final MemberId AINO = new MemberId(new UUID(7, 1));
  private static final MemberId BO = new MemberId(new UUID(7, 2));
  private static final MemberId CAI = new MemberId(new UUID(7, 3));
  private static final By BY_AINO = new By.AMember(AINO);
  private static final By BY_BO = new By.AMember(BO);
  private static final TaskId TASK = new TaskId(new UUID(7, 20));
  private static final TaskId OTHER = new TaskId(new UUID(7, 21));
  private static final CaseTextId WORDS = new CaseTextId(new UUID(7, 22));

  private FeedbackCase about =
      FeedbackCase.fold(
          new CaseId(new UUID(7, 10)),
          List.of(
              new CaseEvent.Opened(
                  NOON,
                  By.VASTINE,
                  new MentionId(new UUID(7, 11)),
                  new AuthorId(new UUID(7, 12)),
                  new ThreadId(new UUID(7, 13)),
                  new ChannelAccountId(new UUID(7, 14)),
                  Audience.PUBLIC,
                  NOON,
                  0),
              new CaseEvent.Assigned(NOON, BY_AINO, CAI)));

  private List<Occasion> happened(CaseEvent... events) {
    about = about.applyAll(List.of(events));
    return Occasions.in(about, List.of(events));
  }

  private static CaseEvent given(TaskId task, MemberId to) {
    return new TeamworkEvent.TaskGiven(NOON, BY_AINO, task, to, Optional.empty(), WORDS, DUE);
  }

  private static Listener usual(MemberId member) {
    return new Listener(
        AlertSettings.usual(member, Role.RESPONDER.permissions(), ZoneId.of("Europe/Helsinki")));
  }

  private Set<MemberId> told(Occasion occasion) {
    return Set.copyOf(
        Listener.told(
                List.of(usual(AINO), usual(BO), usual(CAI)),
                occasion,
                AlertedCase.of(about, "mastodon"),
                Attendance.everybody(DUE))
            .stream()
            .map(Listener.Told::member)
            .toList());
  }

  @Test
  void R12_a_task_is_told_to_whoever_answers_for_it_and_not_to_its_giver() {
    Occasion told = happened(given(TASK, BO)).getFirst();

    assertThat(told.kind()).isEqualTo(AlertKind.ASSIGNED);
    assertThat(told.facet()).contains("task");
    assertThat(told.detail()).contains(TASK.toString());
    assertThat(told.concerns()).contains(BO);
    assertThat(told.stands(about)).isTrue();
    assertThat(told(told)).as("nor to the owner of the case").containsExactly(BO);
    assertThat(happened(given(OTHER, AINO))).as("for oneself").isEmpty();
  }

  @Test
  void R12_a_task_that_somebody_else_answers_for_by_now_is_told_to_nobody() {
    Occasion told = happened(given(TASK, BO)).getFirst();
    List<Occasion> over = happened(new TeamworkEvent.TaskHandedOver(NOON, BY_AINO, TASK, CAI));

    assertThat(told.stands(about)).isFalse();
    assertThat(over)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.concerns()).contains(CAI);
          assertThat(one.stands(about)).isTrue();
        });
  }

  @Test
  void R12_with_the_case_itself_one_word_is_enough() {
    happened(given(TASK, AINO));

    assertThat(
            happened(
                new CaseEvent.Assigned(NOON, BY_AINO, BO),
                new TeamworkEvent.TaskHandedOver(NOON, BY_AINO, TASK, BO)))
        .singleElement()
        .satisfies(one -> assertThat(one.facet()).isEmpty());
  }

  @Test
  void R12_an_overdue_task_is_told_to_its_owner_and_the_owner_of_the_case_by_usual_rules() {
    happened(given(TASK, BO), given(OTHER, BO));
    CaseEvent late = new TeamworkEvent.TaskOverdue(DUE, By.VASTINE, TASK, DUE);
    CaseEvent otherLate = new TeamworkEvent.TaskOverdue(DUE, By.VASTINE, OTHER, DUE);

    List<Occasion> both = happened(late, otherLate);

    assertThat(both).extracting(Occasion::kind).containsOnly(AlertKind.BREACHED);
    assertThat(both).extracting(Occasion::token).doesNotHaveDuplicates();
    assertThat(told(both.getFirst())).containsExactlyInAnyOrder(BO, CAI);
    assertThat(both.getFirst().due()).contains(DUE);
    happened(new TeamworkEvent.TaskDone(DUE, BY_BO, TASK, WORDS));
    assertThat(both.getFirst().stands(about)).as("done meanwhile").isFalse();
    assertThat(both.getLast().stands(about)).isTrue();
    happened(new TeamworkEvent.TaskMoved(DUE, BY_BO, OTHER, DUE.plusSeconds(9), WORDS));
    assertThat(both.getLast().stands(about)).as("moved meanwhile").isFalse();
  }

  @Test
  void R12_the_end_of_a_task_is_told_to_whoever_gave_it_and_the_owner_of_the_case() {
    happened(given(TASK, BO), given(OTHER, BO));

    Occasion done = happened(new TeamworkEvent.TaskDone(DUE, BY_BO, TASK, WORDS)).getFirst();
    Occasion dropped = happened(new TeamworkEvent.TaskDropped(DUE, BY_BO, OTHER, WORDS)).getFirst();

    assertThat(done.kind()).isEqualTo(AlertKind.TASK_ENDED);
    assertThat(done.facet()).contains("done");
    assertThat(dropped.facet()).contains("dropped");
    assertThat(told(done)).containsExactlyInAnyOrder(AINO, CAI);
    assertThat(done.stands(about)).isTrue();
  }

  @Test
  void R12_two_who_are_named_in_one_note_are_told_each_and_nobody_else() {
    List<Occasion> named =
        happened(
            new CaseEvent.NoteAdded(NOON, BY_AINO, WORDS),
            new TeamworkEvent.MemberNamed(NOON, BY_AINO, BO, WORDS),
            new TeamworkEvent.MemberNamed(NOON, BY_AINO, AINO, WORDS));

    assertThat(named).extracting(Occasion::kind).containsOnly(AlertKind.NAMED);
    assertThat(named).extracting(Occasion::token).doesNotHaveDuplicates();
    assertThat(named.getFirst().concerns()).contains(BO);
    assertThat(told(named.getFirst())).containsExactly(BO);
    assertThat(named.getFirst().stands(about)).isTrue();
  }

  @Test
  void R12_following_tells_nobody_and_a_follower_is_told_how_the_case_goes_on() {
    assertThat(
            happened(
                new TeamworkEvent.Followed(NOON, BY_AINO, BO),
                new TeamworkEvent.Followed(NOON, BY_AINO, AINO),
                new TeamworkEvent.Unfollowed(NOON, BY_AINO, AINO)))
        .isEmpty();

    Occasion late = happened(new CaseEvent.DeadlineBreached(NOON, By.VASTINE, NOON)).getFirst();

    assertThat(told(late)).containsExactlyInAnyOrder(BO, CAI);
  }
}
