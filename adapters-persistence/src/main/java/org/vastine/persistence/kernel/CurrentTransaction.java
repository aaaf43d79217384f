package org.vastine.persistence.kernel;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.vastine.domain.kernel.WorkspaceId;

/** The transaction of this thread, as the stores see it: they join it and cannot begin one. */
public final class CurrentTransaction {

  /** What a transaction may see, and what is to be done once it is committed. */
  record Scope(Optional<WorkspaceId> workspace, Connection connection, List<Runnable> afterCommit) {

    static Scope of(Optional<WorkspaceId> workspace, Connection connection) {
      return new Scope(workspace, connection, new ArrayList<>());
    }
  }

  static {
    // jOOQ greets on standard output otherwise.
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final ScopedValue<Scope> scope = ScopedValue.newInstance();
  private final DataSource source;
  private final DSLContext context;

  /** Transactions of this database. */
  @Inject
  public CurrentTransaction(Database database) {
    source = database.source();
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.set(SQLDialect.POSTGRES);
    // It would ask of every statement whether it is to be written to the log.
    configuration.set(new Settings().withExecuteLogging(false));
    configuration.set(new OpenConnection());
    context = DSL.using(configuration);
  }

  /** Lends the transaction's connection to each of its statements. */
  private final class OpenConnection implements ConnectionProvider {
    @Override
    public Connection acquire() {
      return open().connection();
    }

    @Override
    public void release(Connection connection) {
      // It is the transaction's, and stays with it.
    }
  }

  /** Statements that join the transaction; throws where there is none. */
  public DSLContext sql() {
    open();
    return context;
  }

  /** The workspace that the transaction works in; throws where there is none. */
  public WorkspaceId workspace() {
    return open()
        .workspace()
        .orElseThrow(() -> new IllegalStateException("a system transaction works in no workspace"));
  }

  /** Does this when the transaction is committed, and never when it is rolled back. */
  public void afterCommit(Runnable work) {
    open().afterCommit().add(work);
  }

  Optional<Scope> scope() {
    return scope.isBound() ? Optional.of(scope.get()) : Optional.empty();
  }

  ScopedValue.Carrier within(Scope value) {
    return ScopedValue.where(scope, value);
  }

  /** A connection for a new transaction. */
  Connection connect() throws SQLException {
    return source.getConnection();
  }

  private Scope open() {
    return scope()
        .orElseThrow(
            () -> new IllegalStateException("a store was called outside of any transaction"));
  }
}
