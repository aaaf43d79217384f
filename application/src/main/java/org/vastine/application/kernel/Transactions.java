package org.vastine.application.kernel;

import java.util.function.Supplier;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * All or nothing. Every store joins the transaction of the thread it is called on; a call within a
 * transaction of the same scope joins it, one for another workspace is a bug and throws. A thrown
 * exception rolls back and is thrown on.
 */
public interface Transactions {

  /** Does the work in one transaction that sees the data of this workspace and of no other. */
  <T> T inWorkspace(WorkspaceId workspace, Supplier<T> work);

  /** Does the work in one transaction that sees the directory of workspaces and nobody's data. */
  <T> T asSystem(Supplier<T> work);

  /** Like {@link #inWorkspace(WorkspaceId, Supplier)} for work that gives nothing. */
  default void doInWorkspace(WorkspaceId workspace, Runnable work) {
    inWorkspace(
        workspace,
        () -> {
          work.run();
          return true;
        });
  }
}
