package org.vastine.persistence.webhook;

import static org.vastine.persistence.schema.Tables.WEBHOOK;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/**
 * The outbox of webhooks, in PostgreSQL. Events are written by one statement however many webhooks
 * want them, and by none where the workspace has none.
 */
public final class PostgresWebhookOutbox implements WebhookOutbox {

  /** A row level policy leaves the workspace's own webhooks. */
  private static final String INSERT =
      "insert into webhook_delivery"
          + " (workspace_id, webhook_id, case_id, number, type, at, state, attempts, next_at)"
          + " select current_workspace(), hook.id, given.case_id, given.number, given.type, given.at,"
          + " 'waiting', 0, given.at"
          + " from webhook as hook, unnest(?, ?, ?, ?, ?)"
          + " as given (case_id, account_id, number, type, at)"
          + " where (cardinality(hook.events) = 0 or given.type = any(hook.events))"
          + " and (cardinality(hook.accounts) = 0 or given.account_id = any(hook.accounts))";

  private final CurrentTransaction current;
  private final KnownWebhooks known;

  /** Writes in the thread's transaction. */
  @Inject
  public PostgresWebhookOutbox(CurrentTransaction current, KnownWebhooks known) {
    this.current = current;
    this.known = known;
  }

  @Override
  public void add(List<Happened> events) {
    if (!events.isEmpty() && known.any(current.workspace(), this::look)) {
      current
          .sql()
          .connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
              set(connection, statement, 1, "uuid", events, event -> event.about().value());
              set(connection, statement, 2, "uuid", events, event -> event.account().value());
              set(connection, statement, 3, "int4", events, Happened::number);
              set(connection, statement, 4, "text", events, Happened::type);
              set(connection, statement, 5, "timestamptz", events, one -> Moments.of(one.at()));
              statement.execute();
            }
          });
    }
  }

  private boolean look() {
    return current.sql().fetchExists(DSL.selectOne().from(WEBHOOK));
  }

  private static void set(
      Connection connection,
      PreparedStatement statement,
      int place,
      String type,
      List<Happened> events,
      Function<Happened, Object> value)
      throws SQLException {
    statement.setArray(place, connection.createArrayOf(type, events.stream().map(value).toArray()));
  }
}
