package org.vastine.application.feedbackcase;

import java.time.Instant;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.task.TaskState;

/** Which tasks to list. */
public enum TaskFilter implements Labelled {
  /** Still to be done, in time or late; what is due first first. */
  OPEN,
  /** Still to be done, and the time is over; what was due first first. */
  OVERDUE,
  /** Done, or no longer needed; the latest due first. */
  ENDED;

  /** Whether it lists what is still to be done, what is due first first. */
  public boolean isToDo() {
    return this != ENDED;
  }

  /** Whether a task passes at a moment. */
  public boolean passes(TaskBook.Entry entry, Instant now) {
    boolean open = entry.state() == TaskState.OPEN;
    return switch (this) {
      case OPEN -> open;
      case OVERDUE -> open && entry.due().isBefore(now);
      case ENDED -> !open;
    };
  }
}
