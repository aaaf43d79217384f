package org.vastine.bootstrap.architecture.broken.web.kernel;

import org.vastine.bootstrap.architecture.broken.application.kernel.Transactions;

/** Breaks: the web enters through use cases, and only those open transactions. */
public record CallsAPort(Transactions transactions) {
  /** Goes past them. */
  public String call() {
    return transactions.inWorkspace("w", () -> "done");
  }
}
