package org.vastine.persistence.kernel;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.CurrentTransaction.Scope;

/**
 * Transactions of PostgreSQL. The workspace is told to the database for the length of the
 * transaction; row-level security keeps every statement to it, also one that forgets to ask.
 */
public final class PostgresTransactions implements Transactions {

  private static final String TELL =
      "select set_config('vastine.workspace', ?, true), set_config('vastine.system', ?, true)";

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
      return begin(workspace, work);
    }
    if (!open.get().workspace().equals(workspace)) {
      throw new IllegalStateException("a transaction of one scope cannot do work of another");
    }
    return work.get();
  }

  private <T> T begin(Optional<WorkspaceId> workspace, Supplier<T> work) {
    List<Runnable> afterCommit;
    T result;
    try (Connection connection = current.connect()) {
      Scope scope = Scope.of(workspace, connection);
      result = committed(scope, work);
      afterCommit = scope.afterCommit();
    } catch (SQLException e) {
      throw Failures.translated(new DataAccessException("The transaction could not be ended.", e));
    } catch (DataAccessException e) {
      throw Failures.translated(e);
    }
    afterCommit.forEach(Runnable::run);
    return result;
  }

  /**
   * By JDBC itself: jOOQ's transactions would ask the server for the level of isolation each time.
   */
  private <T> T committed(Scope scope, Supplier<T> work) throws SQLException {
    Connection connection = scope.connection();
    connection.setAutoCommit(false);
    try {
      tell(scope);
      T result = current.within(scope).call(work::get);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void tell(Scope scope) throws SQLException {
    try (PreparedStatement statement = scope.connection().prepareStatement(TELL)) {
      statement.setString(1, scope.workspace().map(WorkspaceId::toString).orElse(""));
      statement.setString(2, scope.workspace().isPresent() ? "off" : "on");
      statement.execute();
    }
  }

  private static void rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }
}
