package org.vastine.benchmarks.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Rate;

/**
 * The peer: PostgreSQL alone, on the same server with the same settings, storing a mention, an
 * event and an outbox row in one statement per transaction.
 */
public final class RawPostgres {

  private static final String TABLES =
      """
      CREATE SCHEMA IF NOT EXISTS peer;
      CREATE TABLE IF NOT EXISTS peer.mention (
        workspace uuid, id uuid, account uuid, external_id text, author text, text text,
        published_at timestamptz, PRIMARY KEY (workspace, id), UNIQUE (workspace, account, external_id));
      CREATE TABLE IF NOT EXISTS peer.event (
        workspace uuid, id uuid, number int, facts jsonb, PRIMARY KEY (workspace, id, number));
      CREATE TABLE IF NOT EXISTS peer.outbox (
        workspace uuid, id uuid, topic text, PRIMARY KEY (workspace, id));
      """;
  private static final String INSERTS =
      """
      WITH stored AS (
        INSERT INTO peer.mention VALUES (?, ?, ?, ?, ?, ?, now()) RETURNING workspace, id),
      told AS (
        INSERT INTO peer.event SELECT workspace, id, 1, ?::jsonb FROM stored RETURNING workspace, id)
      INSERT INTO peer.outbox SELECT workspace, id, 'case.opened' FROM told
      """;

  private RawPostgres() {}

  /** Transactions a second. */
  public static double rate(
      Installation installation, int concurrency, Duration warmUp, Duration measured)
      throws SQLException, InterruptedException, ExecutionException {
    try (Connection connection = installation.administer();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
    }
    return Rate.of(
        concurrency,
        warmUp,
        measured,
        _ -> {
          Connection connection = installation.administer();
          PreparedStatement insert = connection.prepareStatement(INSERTS);
          UUID account = UUID.randomUUID();
          return () -> {
            insert.setObject(1, installation.workspace().value());
            insert.setObject(2, UUID.randomUUID());
            insert.setObject(3, account);
            insert.setString(4, UUID.randomUUID().toString());
            insert.setString(5, "somebody");
            insert.setString(6, Texts.some());
            insert.setString(7, "{\"opened\":\"" + Texts.some() + "\"}");
            return insert.executeUpdate();
          };
        });
  }
}
