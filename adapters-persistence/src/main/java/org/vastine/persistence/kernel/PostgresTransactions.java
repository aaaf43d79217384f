package org.vastine.persistence.kernel;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.CurrentTransaction.Scope;

/**
 * Transactions of PostgreSQL. The workspace is told to the database for the length of the
 * transaction; row-level security keeps every statement to it, also one that forgets to ask.
 */
public final class PostgresTransactions implements Transactions {

  private final CurrentTransaction current;

  /** Opens transactions for the stores that share this thread's one. */
  @Inject
  public PostgresTransactions(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public <T> T inWorkspace(WorkspaceId workspace, Supplier<T> work) {
    return joinOrBegin(Optional.of(workspace), work);
  }

  @Override
  public <T> T asSystem(Supplier<T> work) {
    return joinOrBegin(Optional.empty(), work);
  }

  private <T> T joinOrBegin(Optional<WorkspaceId> workspace, Supplier<T> work) {
    Optional<Scope> open = current.scope();
    if (open.isEmpty()) {
      return begin(Scope.of(workspace), work);
    }
    if (!open.get().workspace().equals(workspace)) {
      throw new IllegalStateException("a transaction of one scope cannot do work of another");
    }
    return work.get();
  }

  private <T> T begin(Scope scope, Supplier<T> work) {
    T result;
    try {
      result = current.within(scope).call(() -> committed(scope, work));
    } catch (DataAccessException e) {
      throw Failures.translated(e);
    }
    scope.afterCommit().forEach(Runnable::run);
    return result;
  }

  private <T> T committed(Scope scope, Supplier<T> work) {
    DSLContext sql = current.context();
    return sql.transactionResult(_ -> {
      sql.fetch(
          "select set_config('vastine.workspace', ?, true), set_config('vastine.system', ?, true)",
          scope.workspace().map(WorkspaceId::toString).orElse(""),
          scope.workspace().isPresent() ? "off" : "on");
      return work.get();
    });
  }
}
