package org.vastine.web.task;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.TaskBook;
import org.vastine.application.task.ListTasks;

/** A task as the API tells it. */
record TaskBody(
    UUID id,
    @JsonProperty("case") UUID feedbackCase,
    UUID member,
    Optional<String> department,
    Optional<String> what,
    Instant givenAt,
    Instant due,
    String state,
    boolean late,
    Optional<String> result,
    Optional<Instant> endedAt) {

  static TaskBody of(ListTasks.Listed listed) {
    TaskBook.Entry entry = listed.entry();
    return new TaskBody(
        entry.id().value(),
        entry.caseId().value(),
        entry.member().value(),
        entry.department(),
        listed.what(),
        entry.givenAt(),
        entry.due(),
        entry.state().label(),
        listed.late(),
        listed.result(),
        entry.endedAt());
  }
}
