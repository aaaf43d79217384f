package org.vastine.web.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseTask;
import org.vastine.domain.feedbackcase.Teamwork;
import org.vastine.domain.team.MemberId;

/** Who follows a case, and what others do for it; without what was said about it. */
record TeamBody(List<UUID> followers, int openTasks, List<TaskLine> tasks) {

  record TaskLine(
      UUID id, UUID member, Optional<String> department, Instant due, String state, boolean late) {
    static TaskLine of(CaseTask task) {
      return new TaskLine(
          task.id().value(),
          task.member().value(),
          task.department(),
          task.due(),
          task.state().label(),
          task.overdue());
    }
  }

  static TeamBody of(Teamwork teamwork) {
    return new TeamBody(
        teamwork.followers().stream().map(MemberId::value).toList(),
        teamwork.open().size(),
        teamwork.tasks().stream().map(TaskLine::of).toList());
  }
}
