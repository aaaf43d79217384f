package org.vastine.application.stream;

import org.vastine.domain.kernel.WorkspaceId;

/**
 * Wakes those who follow a workspace, on every node, when something was announced and committed.
 */
public interface LiveSignals {

  /**
   * Calls {@code wake} soon after each commit with announcements, perhaps once for several; must
   * not block.
   */
  Subscription follow(WorkspaceId workspace, Runnable wake);

  /** A following. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    /** Ends it; may be called twice. */
    @Override
    void close();
  }
}
