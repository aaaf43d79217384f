package org.vastine.persistence.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.Teamwork;
import org.vastine.domain.feedbackcase.TeamworkEvent;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.task.TaskState;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Moments;

/** What the team does on a case, as events and as a column of the folded row. */
final class TeamworkFacts {

  private TeamworkFacts() {}

  static Facts facts(TeamworkEvent event) {
    Facts facts = Facts.none();
    return switch (event) {
      case TeamworkEvent.Followed e -> facts.with("member", e.member().value());
      case TeamworkEvent.Unfollowed e -> facts.with("member", e.member().value());
      case TeamworkEvent.MemberNamed e ->
          facts.with("member", e.member().value()).with("note", e.note().value());
      case TeamworkEvent.TaskGiven e ->
          facts
              .with("task", e.task().value())
              .with("member", e.member().value())
              .withOptional("department", e.department(), name -> name)
              .with("what", e.what().value())
              .with("due", e.due());
      case TeamworkEvent.TaskMoved e ->
          facts
              .with("task", e.task().value())
              .with("due", e.due())
              .with("reason", e.reason().value());
      case TeamworkEvent.TaskHandedOver e ->
          facts.with("task", e.task().value()).with("to", e.to().value());
      case TeamworkEvent.TaskDone e ->
          facts.with("task", e.task().value()).with("result", e.result().value());
      case TeamworkEvent.TaskDropped e ->
          facts.with("task", e.task().value()).with("reason", e.reason().value());
      case TeamworkEvent.TaskOverdue e -> facts.with("task", e.task().value()).with("due", e.due());
    };
  }

  /** The event of that name; empty where it is another concern's. */
  static Optional<CaseEvent> read(String name, Instant at, By by, Facts facts) {
    return Optional.ofNullable(
        switch (name) {
          case "followed" -> new TeamworkEvent.Followed(at, by, member(facts, "member"));
          case "unfollowed" -> new TeamworkEvent.Unfollowed(at, by, member(facts, "member"));
          case "member-named" ->
              new TeamworkEvent.MemberNamed(at, by, member(facts, "member"), text(facts, "note"));
          case "task-given" ->
              new TeamworkEvent.TaskGiven(
                  at,
                  by,
                  task(facts),
                  member(facts, "member"),
                  facts.optional("department", department -> department),
                  text(facts, "what"),
                  facts.instant("due"));
          case "task-moved" ->
              new TeamworkEvent.TaskMoved(
                  at, by, task(facts), facts.instant("due"), text(facts, "reason"));
          case "task-handed-over" ->
              new TeamworkEvent.TaskHandedOver(at, by, task(facts), member(facts, "to"));
          case "task-done" ->
              new TeamworkEvent.TaskDone(at, by, task(facts), text(facts, "result"));
          case "task-dropped" ->
              new TeamworkEvent.TaskDropped(at, by, task(facts), text(facts, "reason"));
          case "task-overdue" ->
              new TeamworkEvent.TaskOverdue(at, by, task(facts), facts.instant("due"));
          default -> null;
        });
  }

  /** Null where nobody follows and nothing was asked of anybody, as for nearly every case. */
  static @Nullable JSONB column(Teamwork teamwork) {
    return teamwork.equals(Teamwork.NONE)
        ? null
        : Facts.none()
            .withTexts("followers", teamwork.followers(), MemberId::toString)
            .withEach("tasks", teamwork.tasks(), TeamworkFacts::task)
            .jsonb();
  }

  static Teamwork teamwork(@Nullable JSONB column) {
    if (column == null) {
      return Teamwork.NONE;
    }
    Facts facts = Facts.of(column);
    return new Teamwork(
        facts.eachText("followers", id -> new MemberId(UUID.fromString(id))),
        facts.each("tasks", TeamworkFacts::readTask));
  }

  private static Facts task(CaseTask task) {
    return Facts.none()
        .with("id", task.id().value())
        .with("member", task.member().value())
        .withOptional("department", task.department(), name -> name)
        .with("what", task.what().value())
        .withOptional("given_by", task.givenBy(), MemberId::toString)
        .with("given_at", task.givenAt())
        .with("due", task.due())
        .with("state", task.state())
        .with("overdue", task.overdue())
        .withOptional("result", task.result(), CaseTextId::toString)
        .withOptional("ended_at", task.endedAt(), at -> Moments.kept(at).toString());
  }

  private static CaseTask readTask(Facts facts) {
    return new CaseTask(
        new TaskId(facts.uuid("id")),
        member(facts, "member"),
        facts.optional("department", name -> name),
        text(facts, "what"),
        facts.optional("given_by", id -> new MemberId(UUID.fromString(id))),
        facts.instant("given_at"),
        facts.instant("due"),
        facts.label(TaskState.class, "state"),
        facts.yes("overdue"),
        facts.optional("result", id -> new CaseTextId(UUID.fromString(id))),
        facts.optional("ended_at", Instant::parse));
  }

  private static TaskId task(Facts facts) {
    return new TaskId(facts.uuid("task"));
  }

  private static MemberId member(Facts facts, String name) {
    return new MemberId(facts.uuid(name));
  }

  private static CaseTextId text(Facts facts, String name) {
    return new CaseTextId(facts.uuid(name));
  }
}
