package org.vastine.benchmarks.large;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vastine.benchmarks.world.Installation;

/**
 * Copies a life over and over: each row as the code wrote it, and each id that was made in that
 * time exchanged for another of the same moment, wherever it stands, in columns, texts and
 * documents. So authors, threads, cases, their events and what belongs to them are others, and
 * refer to each other as the first ones do; members, accounts and policies, which are older, stay
 * what they are.
 */
final class Copies {

  private static final int WORKERS = 2;

  /**
   * 2^28 milliseconds, a little more than three days, have the first five digits of an id in
   * common.
   */
  private static final int WINDOW_BITS = 28;

  /**
   * All but what is nobody's past, what its writers number, and what texts are filed under to find
   * those that are alike: that takes most of the time and has a benchmark of its own.
   */
  private static final String TABLES =
      """
      SELECT c.table_name,
        string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position),
        string_agg(CASE
          WHEN c.table_name = 'audit_entry' AND c.column_name = 'number'
            THEN 'number + n * (SELECT most FROM life_audit)'
          WHEN c.udt_name IN ('uuid', 'text', 'jsonb')
            THEN format('copied(%I::text, n)::%s', c.column_name, c.udt_name)
          ELSE quote_ident(c.column_name) END, ', ' ORDER BY c.ordinal_position)
      FROM information_schema.columns c JOIN information_schema.tables t
        USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
        AND c.table_name !~ '^(sandbox_|live_|coverage|scheduled_|flyway|life_)'
        AND c.table_name NOT IN ('mention_wording', 'reply_wording', 'idempotency_key', 'sign_in_failure', 'session', 'api_token',
          'member', 'workspace', 'policy', 'channel_account', 'invitation')
      GROUP BY c.table_name HAVING bool_or(c.column_name = 'workspace_id') ORDER BY c.table_name
      """;

  private final Installation installation;
  private final List<String> inserts = new ArrayList<>();
  private int made;

  private Copies(Installation installation) {
    this.installation = installation;
  }

  /** Ready to copy all that was made in this time. */
  static Copies of(Installation installation, Instant begin, Instant end) throws SQLException {
    Copies copies = new Copies(installation);
    try (Connection connection = installation.administerData();
        Statement statement = connection.createStatement()) {
      statement.execute(function(begin, end));
      statement.execute("CREATE TABLE life_audit AS SELECT max(number) AS most FROM audit_entry");
      List<String[]> tables = new ArrayList<>();
      try (ResultSet row = statement.executeQuery(TABLES)) {
        while (row.next()) {
          tables.add(new String[] {row.getString(1), row.getString(2), row.getString(3)});
        }
      }
      for (String[] table : tables) {
        statement.execute("CREATE TABLE life_" + table[0] + " AS SELECT * FROM " + table[0]);
        copies.inserts.add(
            "INSERT INTO %s (%s) SELECT %s FROM life_%s, generate_series(?, ?) AS n ON CONFLICT DO NOTHING"
                .formatted(table[0], table[1], table[2], table[0]));
      }
    }
    return copies;
  }

  /** The ids of a time are known by how they begin. */
  private static String function(Instant begin, Instant end) {
    Set<String> prefixes = new LinkedHashSet<>();
    for (long window = begin.toEpochMilli() >> WINDOW_BITS;
        window <= end.toEpochMilli() >> WINDOW_BITS;
        window++) {
      prefixes.add(String.format(Locale.ROOT, "%05x", window));
    }
    return """
    CREATE FUNCTION copied(given text, copy int) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN regexp_replace(given,
        '((?:%s)[0-9a-f]{3}-[0-9a-f]{4}-7[0-9a-f]{3}-)[0-9a-f]{4}-[0-9a-f]{4}',
        '\\1' || '8eef-' || lpad(to_hex(copy), 4, '0'), 'g')
    """
        .formatted(String.join("|", prefixes));
  }

  /** Copies until there are so many cases at least, and lets PostgreSQL look at what there is. */
  void fillTo(long cases) throws Exception {
    long each = count("life_feedback_case");
    int wanted = (int) Math.ceilDiv(cases - count("feedback_case"), each);
    try (ExecutorService pool = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<?>> running = new ArrayList<>();
      int from = made + 1;
      for (int worker = 0; worker < WORKERS; worker++) {
        int first = from + wanted * worker / WORKERS;
        int last = made + wanted * (worker + 1) / WORKERS;
        running.add(
            pool.submit(() -> {
              copy(first, last);
              return null;
            }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new SQLException("the life could not be copied", e);
    }
    made += wanted;
    try (Connection connection = installation.administerData();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM (ANALYZE)");
    }
  }

  /** As the server's administrator, whom row security lets pass; what is copied fitted already. */
  private void copy(int first, int last) throws SQLException {
    try (Connection connection = installation.administerData()) {
      try (Statement session = connection.createStatement()) {
        session.execute("SET session_replication_role = replica");
        session.execute("SET synchronous_commit = off");
      }
      for (String insert : inserts) {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
          statement.setInt(1, first);
          statement.setInt(2, last);
          statement.execute();
        }
      }
    }
  }

  /** How many rows a table has. */
  long count(String table) throws SQLException {
    try (Connection connection = installation.administerData();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
