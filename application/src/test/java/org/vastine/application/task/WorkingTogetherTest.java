package org.vastine.application.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.alert.Alerting;
import org.vastine.application.feedbackcase.AddNote;
import org.vastine.application.feedbackcase.TaskFilter;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.webhook.WebhookDocument;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.webhook.WebhookEventId;

/** Notes that name, tasks that others do, and cases that are followed; a Monday at eleven. */
final class WorkingTogetherTest {

  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");

  private final Casework work = new Casework();
  private final FeedbackCase it =
      accepted(work.claims(work.lea, work.caseOf(work.given.wrote("Maija", "irritated: where?"))));
  private final Alerting alerting = Alerting.of(work);

  private MemberId id(Actor who) {
    return who.member().orElseThrow();
  }

  private Decision<FeedbackCase> gives(
      Actor who, String what, Optional<MemberId> to, Optional<String> department, LocalDate day) {
    return new GiveTask(
            work.caseWork(), work.world.members(), work.world.policies(), work.world.ids())
        .handle(who, new GiveTask.Command(it.id(), ANY, what, to, department, day));
  }

  private CaseTask given(Actor to) {
    return accepted(
            gives(
                work.aino,
                "Find out where it lies",
                Optional.of(id(to)),
                Optional.of(" Warehouse "),
                WEDNESDAY))
        .teamwork()
        .tasks()
        .getLast();
  }

  private Decision<FeedbackCase> changes(Actor who, TaskId task, ChangeTask.Step step) {
    return new ChangeTask(work.caseWork(), work.world.members(), work.world.policies())
        .handle(who, new ChangeTask.Command(it.id(), ANY, task, step));
  }

  private Decision<FeedbackCase> follows(Actor who, Optional<MemberId> member, boolean follows) {
    return new FollowCase(work.caseWork(), work.world.members())
        .handle(who, new FollowCase.Command(it.id(), ANY, member, follows));
  }

  private ListTasks.View listed(TaskFilter filter, Optional<String> department) {
    return accepted(
        new ListTasks(
                new Permitted(work.world.transactions()),
                work.world.taskBook(),
                work.world.caseList(),
                work.world.caseTexts(),
                work.world.clock())
            .handle(
                work.aino,
                new ListTasks.Command(filter, Optional.empty(), department, Optional.empty(), 10)));
  }

  private List<AlertKind> told(Actor who) {
    alerting.spreads(work.vastine);
    return alerting.told(who).stream()
        .map(Alert::occasion)
        .filter(occasion -> occasion.facet().isPresent())
        .map(occasion -> occasion.kind())
        .filter(kind -> kind != AlertKind.DUE_SOON)
        .toList();
  }

  @Test
  void R12_a_task_is_given_listed_and_done_with_what_came_of_it() {
    CaseTask task = given(work.bo);

    assertThat(task.department()).contains("Warehouse");
    assertThat(listed(TaskFilter.OPEN, Optional.empty()).page().items())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.what()).contains("Find out where it lies");
          assertThat(one.row().feedbackCase().id()).isEqualTo(it.id());
          assertThat(one.late()).isFalse();
          assertThat(one.result()).isEmpty();
        });
    assertThat(listed(TaskFilter.OPEN, Optional.of("Legal")).page().items()).isEmpty();
    assertThat(listed(TaskFilter.OPEN, Optional.empty()).departments())
        .containsExactly("Warehouse");

    accepted(changes(work.bo, task.id(), new ChangeTask.Step.Done("It lies in Turku")));

    assertThat(listed(TaskFilter.OPEN, Optional.empty()).page().items()).isEmpty();
    assertThat(listed(TaskFilter.ENDED, Optional.empty()).page().items())
        .singleElement()
        .satisfies(one -> assertThat(one.result()).contains("It lies in Turku"));
  }

  @Test
  void R12_whoever_names_nobody_answers_for_it_and_a_blank_department_is_none() {
    CaseTask own =
        accepted(gives(work.aino, "Call the driver", Optional.empty(), Optional.of(" "), WEDNESDAY))
            .teamwork()
            .tasks()
            .getLast();

    assertThat(own.member()).isEqualTo(id(work.aino));
    assertThat(own.department()).isEmpty();
  }

  @Test
  void R12_a_task_says_what_to_whom_and_by_when() {
    assertThat(code(gives(work.aino, " ", Optional.empty(), Optional.empty(), WEDNESDAY)))
        .isEqualTo("task.say-what");
    assertThat(
            code(
                gives(
                    work.aino,
                    "Call",
                    Optional.of(new MemberId(new UUID(9, 9))),
                    Optional.empty(),
                    WEDNESDAY)))
        .isEqualTo("team.member-not-found");
    assertThat(
            code(
                gives(
                    work.aino, "Call", Optional.empty(), Optional.empty(), WEDNESDAY.minusDays(9))))
        .isEqualTo("task.day-past");
    Actor auditor =
        work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.AUDITOR)));
    assertThat(code(gives(auditor, "Call", Optional.empty(), Optional.empty(), WEDNESDAY)))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void R12_a_task_is_moved_handed_over_and_dropped_in_words() {
    TaskId task = given(work.bo).id();

    FeedbackCase moved =
        accepted(
            changes(
                work.bo, task, new ChangeTask.Step.Moved(WEDNESDAY.plusDays(1), "They are ill")));
    assertThat(moved.teamwork().find(task).orElseThrow().due())
        .isEqualTo(given(work.bo).due().plus(Duration.ofDays(1)));
    assertThat(
            accepted(changes(work.bo, task, new ChangeTask.Step.HandedOver(id(work.aino))))
                .teamwork()
                .find(task)
                .orElseThrow()
                .member())
        .isEqualTo(id(work.aino));
    assertThat(
            code(
                changes(
                    work.bo, task, new ChangeTask.Step.HandedOver(new MemberId(new UUID(9, 9))))))
        .isEqualTo("team.member-not-found");
    assertThat(code(changes(work.bo, task, new ChangeTask.Step.Dropped(" "))))
        .isEqualTo("task.words-needed");
    assertThat(code(changes(work.bo, task, new ChangeTask.Step.Moved(WEDNESDAY, ""))))
        .isEqualTo("task.words-needed");
    accepted(changes(work.bo, task, new ChangeTask.Step.Dropped("It was found")));
    assertThat(code(changes(work.bo, task, new ChangeTask.Step.Done("Again"))))
        .isEqualTo("task.not-open");
  }

  @Test
  void R12_an_overdue_task_is_told_to_its_owner_and_to_the_owner_of_the_case_once() {
    given(work.bo);
    assertThat(told(work.bo)).containsExactly(AlertKind.ASSIGNED);

    work.world.clock().advance(Duration.ofHours(60));
    for (int run = 0; run < 3; run++) {
      work.ticks();
      work.world.clock().advance(Duration.ofMinutes(20));
      told(work.bo);
    }

    assertThat(tasks(work.bo)).containsExactly(AlertKind.BREACHED, AlertKind.ASSIGNED);
    assertThat(tasks(work.lea)).containsExactly(AlertKind.BREACHED);
    assertThat(tasks(work.aino)).isEmpty();
    assertThat(listed(TaskFilter.OVERDUE, Optional.empty()).page().items())
        .singleElement()
        .satisfies(one -> assertThat(one.late()).isTrue());
  }

  private List<AlertKind> tasks(Actor who) {
    return alerting.told(who).stream()
        .map(Alert::occasion)
        .filter(occasion -> occasion.facet().equals(Optional.of("task")))
        .map(occasion -> occasion.kind())
        .toList();
  }

  @Test
  void R12_whoever_is_named_in_a_note_is_told_once() {
    String bo = work.inside(() -> work.world.members().find(id(work.bo)).orElseThrow().name());
    AddNote note = new AddNote(work.caseWork(), work.world.members());
    accepted(
        note.handle(
            work.aino, new AddNote.Command(it.id(), ANY, "@" + bo + " do you know? @" + bo + "!")));

    assertThat(told(work.bo)).containsExactly(AlertKind.NAMED);
    assertThat(told(work.bo)).containsExactly(AlertKind.NAMED);
    accepted(note.handle(work.aino, new AddNote.Command(it.id(), ANY, "Nobody is named here")));
    assertThat(told(work.bo)).hasSize(1);
  }

  @Test
  void R12_a_member_follows_for_themselves_and_a_colleague_is_asked_to() {
    assertThat(accepted(follows(work.bo, Optional.empty(), true)).teamwork().followers())
        .containsExactly(id(work.bo));
    assertThat(accepted(follows(work.bo, Optional.of(id(work.aino)), true)).teamwork().followers())
        .containsExactly(id(work.bo), id(work.aino));
    assertThat(work.inside(() -> work.world.caseList().followedBy(id(work.aino), 10)))
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(it.id());
    assertThat(accepted(follows(work.bo, Optional.empty(), false)).teamwork().followers())
        .containsExactly(id(work.aino));
    assertThat(code(follows(work.bo, Optional.of(new MemberId(new UUID(9, 9))), true)))
        .isEqualTo("team.member-not-found");
    Actor auditor =
        work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.AUDITOR)));
    assertThat(code(follows(auditor, Optional.of(id(work.aino)), true)))
        .isEqualTo("team.permission-needed");
    assertThat(accepted(follows(auditor, Optional.empty(), true)).teamwork().followers())
        .contains(id(auditor));
  }

  @Test
  void R42_what_the_team_did_is_in_the_audit_log() {
    given(work.bo);
    accepted(follows(work.bo, Optional.empty(), true));

    assertThat(work.audited(it.id())).contains("case.task-given", "case.followed");
  }

  @Test
  void R42_programs_outside_are_told_that_it_happened_and_never_the_words_or_the_department() {
    CaseTask task = given(work.bo);
    CaseEvent event =
        new TeamworkEvent.TaskGiven(
            work.world.clock().instant(),
            work.aino.by(),
            task.id(),
            task.member(),
            task.department(),
            task.what(),
            task.due());

    WebhookDocument document =
        WebhookDocument.of(
            new WebhookEventId(it.id(), 1), "task-given", "acme", event, Optional.empty());

    assertThat(document.data()).containsOnlyKeys("task", "member", "due");
    assertThat(document.mention()).isEmpty();
  }
}
