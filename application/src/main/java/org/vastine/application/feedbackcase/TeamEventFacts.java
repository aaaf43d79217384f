package org.vastine.application.feedbackcase;

import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.TeamworkEvent;

/**
 * What the team's work on a case is called and about. Neither words nor the names of departments
 * are among the facts: whoever may read the case finds them there, and nobody outside does.
 */
final class TeamEventFacts {

  private TeamEventFacts() {}

  static String name(TeamworkEvent event) {
    return switch (event) {
      case TeamworkEvent.Followed _ -> "followed";
      case TeamworkEvent.Unfollowed _ -> "unfollowed";
      case TeamworkEvent.MemberNamed _ -> "member-named";
      case TeamworkEvent.TaskGiven _ -> "task-given";
      case TeamworkEvent.TaskMoved _ -> "task-moved";
      case TeamworkEvent.TaskHandedOver _ -> "task-handed-over";
      case TeamworkEvent.TaskDone _ -> "task-done";
      case TeamworkEvent.TaskDropped _ -> "task-dropped";
      case TeamworkEvent.TaskOverdue _ -> "task-overdue";
    };
  }

  static EventFacts facts(TeamworkEvent event, EventFacts facts) {
    return switch (event) {
      case TeamworkEvent.Followed e -> facts.put("member", e.member().value());
      case TeamworkEvent.Unfollowed e -> facts.put("member", e.member().value());
      case TeamworkEvent.MemberNamed e -> facts.put("member", e.member().value()).text(e.note());
      case TeamworkEvent.TaskGiven e ->
          facts
              .put("task", e.task().value())
              .put("member", e.member().value())
              .put("due", e.due())
              .text(e.what());
      case TeamworkEvent.TaskMoved e ->
          facts.put("task", e.task().value()).put("due", e.due()).text(e.reason());
      case TeamworkEvent.TaskHandedOver e ->
          facts.put("task", e.task().value()).put("member", e.to().value());
      case TeamworkEvent.TaskDone e -> facts.put("task", e.task().value()).text(e.result());
      case TeamworkEvent.TaskDropped e -> facts.put("task", e.task().value()).text(e.reason());
      case TeamworkEvent.TaskOverdue e -> facts.put("task", e.task().value()).put("due", e.due());
    };
  }

  static Stream<CaseTextId> words(TeamworkEvent event) {
    return switch (event) {
      case TeamworkEvent.MemberNamed e -> Stream.of(e.note());
      case TeamworkEvent.TaskGiven e -> Stream.of(e.what());
      case TeamworkEvent.TaskMoved e -> Stream.of(e.reason());
      case TeamworkEvent.TaskDone e -> Stream.of(e.result());
      case TeamworkEvent.TaskDropped e -> Stream.of(e.reason());
      case TeamworkEvent.Followed _,
          TeamworkEvent.Unfollowed _,
          TeamworkEvent.TaskHandedOver _,
          TeamworkEvent.TaskOverdue _ ->
          Stream.empty();
    };
  }
}
