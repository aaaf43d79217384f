package org.vastine.domain.task;

import org.vastine.domain.kernel.Labelled;

/** What became of a task. */
public enum TaskState implements Labelled {
  /** Still to be done, in time or late. */
  OPEN,
  /** Done, with what came of it. */
  DONE,
  /** No longer needed, with a reason. */
  DROPPED
}
