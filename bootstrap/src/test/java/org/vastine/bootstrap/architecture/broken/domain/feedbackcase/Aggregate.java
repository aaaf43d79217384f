package org.vastine.bootstrap.architecture.broken.domain.feedbackcase;

import org.vastine.bootstrap.architecture.broken.domain.kernel.Decision;

/** Keeps all rules: it decides. */
public record Aggregate(int version) {
  /** Says yes. */
  public Decision close() {
    return new Decision(version + 1);
  }
}
