package org.vastine.application.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * Transactions one after another: each holds the one lock from its begin to its end, so that what a
 * store locks is locked, and nobody sees half of anything. Tables note how to take back each
 * change.
 */
public final class InMemoryTransactions implements Transactions {

  private final ReentrantLock oneAtATime = new ReentrantLock(true);
  private final Map<Thread, Running> running = new ConcurrentHashMap<>();

  /** A transaction that is open; its scope is empty for the system's. */
  private record Running(
      Optional<WorkspaceId> scope, Deque<Runnable> undo, List<Runnable> afterCommit) {}

  @Override
  public <T> T inWorkspace(WorkspaceId workspace, Supplier<T> work) {
    return in(Optional.of(workspace), work);
  }

  @Override
  public <T> T asSystem(Supplier<T> work) {
    return in(Optional.empty(), work);
  }

  /**
   * The workspace of the transaction that is open on this thread; throws in any other situation.
   */
  public WorkspaceId workspace() {
    return current().scope().orElseThrow(() -> new IllegalStateException("not in a workspace"));
  }

  /** Whether the transaction that is open on this thread is the system's; throws where none is. */
  public boolean isSystem() {
    return current().scope().isEmpty();
  }

  /** Notes how to take back a change that was just made. */
  public void onRollback(Runnable undo) {
    current().undo().push(undo);
  }

  /** Does something once the transaction is committed and others can begin. */
  public void afterCommit(Runnable work) {
    current().afterCommit().add(work);
  }

  private Running current() {
    Running open = running.get(Thread.currentThread());
    if (open == null) {
      throw new IllegalStateException("no transaction is open on this thread");
    }
    return open;
  }

  private <T> T in(Optional<WorkspaceId> scope, Supplier<T> work) {
    Running open = running.get(Thread.currentThread());
    if (open == null) {
      return inNew(scope, work);
    }
    if (!open.scope().equals(scope)) {
      throw new IllegalStateException("a transaction of another scope is open on this thread");
    }
    return work.get();
  }

  private <T> T inNew(Optional<WorkspaceId> scope, Supplier<T> work) {
    Running mine = new Running(scope, new ArrayDeque<>(), new ArrayList<>());
    oneAtATime.lock();
    running.put(Thread.currentThread(), mine);
    boolean committed = false;
    T result;
    try {
      result = work.get();
      committed = true;
    } finally {
      running.remove(Thread.currentThread());
      if (!committed) {
        mine.undo().forEach(Runnable::run);
      }
      oneAtATime.unlock();
    }
    mine.afterCommit().forEach(Runnable::run);
    return result;
  }
}
