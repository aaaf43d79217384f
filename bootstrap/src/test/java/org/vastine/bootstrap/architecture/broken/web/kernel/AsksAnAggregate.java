package org.vastine.bootstrap.architecture.broken.web.kernel;

import org.vastine.bootstrap.architecture.broken.domain.feedbackcase.Aggregate;
import org.vastine.bootstrap.architecture.broken.domain.kernel.Decision;

/** Breaks: the web asks no aggregate. */
public record AsksAnAggregate(Aggregate feedbackCase) {
  /** Decides, and nobody stores it. */
  public Decision close() {
    return feedbackCase.close();
  }
}
