package org.vastine.benchmarks.large;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vastine.benchmarks.world.Figure;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Sample;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.persistence.kernel.Database;
import org.vastine.web.server.WebServer;

/**
 * Takes the pages of a workspace with some cases, and the same of one with ten times as many: how
 * long they take, and how many rows PostgreSQL reads for them. Rows do not depend on what else the
 * machine does. No timers run.
 */
public final class LargeReads implements AutoCloseable {

  private static final int CONNECTIONS = 2;
  private static final int UNCOUNTED = 3;
  private static final int COUNTED = 15;
  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final double MUCH_MORE = 2;
  private static final int FEW_ROWS = 500;

  /** What is made with so much time between has ids that begin differently. */
  private static final Duration APART = Duration.ofDays(8);

  private static final String ROWS =
      """
      SELECT relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
      FROM pg_stat_user_tables
      """;

  private static final String LARGE_THREAD =
      """
      SELECT id FROM feedback_case WHERE thread_id = (SELECT thread_id FROM feedback_case
        GROUP BY thread_id ORDER BY count(*) DESC, thread_id LIMIT 1) ORDER BY id LIMIT 1
      """;

  private static final String ENDED =
      "SELECT id FROM feedback_case WHERE status = 'closed' ORDER BY replies DESC, id LIMIT 1";

  private final Installation installation;
  private final RunningVastine node;
  private final WebServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final LifeClock clock;
  private final Team team;
  private final Life life;
  private final Copies copies;

  private LargeReads(
      Installation installation, RunningVastine node, WebServer server, LifeClock clock)
      throws Exception {
    this.installation = installation;
    this.node = node;
    this.server = server;
    this.clock = clock;
    this.address = URI.create("http://127.0.0.1:" + server.start());
    this.team = Team.joined(installation, node, http, address);
    clock.passes(APART);
    Instant begin = clock.instant();
    this.life = new Life(installation, node, clock, team);
    life.isLived();
    Instant end = clock.instant();
    clock.passes(APART);
    this.copies = Copies.of(installation, begin, end);
  }

  /** What a read took. */
  private record Taken(Sample millis, Map<String, Double> rows) {

    double rowsInAll() {
      return rows.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** A life is lived, over this database. */
  public static LargeReads prepared(Installation installation) throws Exception {
    LifeClock clock = new LifeClock();
    RunningVastine node = installation.assembled(clock, CONNECTIONS);
    try {
      return new LargeReads(installation, node, node.part(WebServer.class), clock);
    } catch (Exception e) {
      node.part(WebServer.class).stop();
      node.close();
      throw e;
    }
  }

  /** What there is. */
  public String contents() throws SQLException {
    List<String> parts = new ArrayList<>();
    for (String table :
        List.of(
            "feedback_case", "case_event", "mention", "draft", "task", "promise", "audit_entry")) {
      parts.add(String.format(Locale.ROOT, "%s %,d", table, copies.count(table)));
    }
    return String.join(", ", parts) + "; steps of the life that were refused: " + life.refusals();
  }

  /**
   * Measures with few cases and with many.
   *
   * @param figures gets a line for the time of each read, and one for its rows
   * @param remarks gets from which tables more is read, where much more is
   */
  public void measure(int few, int many, Consumer<Figure> figures, Consumer<String> remarks)
      throws Exception {
    copies.fillTo(few);
    Map<String, String> screens = screens();
    Map<String, Taken> before = all(screens);
    copies.fillTo(many);
    Map<String, Taken> after = all(screens);
    for (String name : screens.keySet()) {
      Taken small = requireNonNull(before.get(name));
      Taken large = requireNonNull(after.get(name));
      figures.accept(
          new Figure(
              name,
              String.format(
                  Locale.ROOT,
                  "%.1f ms, %,.0f rows at %,d cases",
                  large.millis().median(),
                  large.rowsInAll(),
                  many),
              String.format(
                  Locale.ROOT,
                  "%.1f ms, %,.0f rows at %,d",
                  small.millis().median(),
                  small.rowsInAll(),
                  few),
              large.millis().median() / small.millis().median(),
              String.format(
                  Locale.ROOT,
                  "below 2; rows %.2f",
                  large.rowsInAll() / Math.max(1, small.rowsInAll()))));
      if (large.rowsInAll() > FEW_ROWS && large.rowsInAll() > MUCH_MORE * small.rowsInAll()) {
        remarks.accept(name + " reads more from " + more(small, large));
      }
    }
  }

  private static String more(Taken small, Taken large) {
    return large.rows().entrySet().stream()
        .filter(
            table -> table.getValue() > MUCH_MORE * small.rows().getOrDefault(table.getKey(), 0.0))
        .map(table ->
            String.format(
                Locale.ROOT,
                "%s: %,.0f, before %,.0f",
                table.getKey(),
                table.getValue(),
                small.rows().getOrDefault(table.getKey(), 0.0)))
        .collect(Collectors.joining("; "));
  }

  private Map<String, String> screens() throws SQLException {
    return Screens.of(
        "/w/" + installation.slug(),
        one(LARGE_THREAD),
        one(ENDED),
        team.workerId().toString(),
        clock.workday(2).atTime(14, 0).toString());
  }

  private Map<String, Taken> all(Map<String, String> screens) throws Exception {
    String session = installation.session(node);
    Map<String, Taken> taken = new LinkedHashMap<>();
    for (Map.Entry<String, String> screen : screens.entrySet()) {
      taken.put(screen.getKey(), taken(screen.getValue(), session));
    }
    return taken;
  }

  private Taken taken(String path, String session) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Cookie", "vastine=" + session)
            .build();
    for (int go = 0; go < UNCOUNTED; go++) {
      get(request);
    }
    Map<String, Long> before = rows();
    List<Double> millis = new ArrayList<>();
    long end = System.nanoTime() + LONGEST.toNanos();
    while (millis.size() < COUNTED && (millis.size() < UNCOUNTED || System.nanoTime() < end)) {
      long begin = System.nanoTime();
      get(request);
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    Map<String, Double> each = new TreeMap<>();
    rows()
        .forEach((table, now) -> {
          long read = now - before.getOrDefault(table, 0L);
          if (read > 0) {
            each.put(table, (double) read / millis.size());
          }
        });
    return new Taken(new Sample(millis.stream().mapToDouble(Double::doubleValue).toArray()), each);
  }

  private void get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(request.uri() + " answered " + answer.statusCode());
    }
  }

  /** Rows that were read so far: each of the node's sessions says first what it has counted. */
  private Map<String, Long> rows() throws SQLException {
    List<Connection> sessions = new ArrayList<>();
    try {
      for (int session = 0; session < CONNECTIONS; session++) {
        Connection connection = node.part(Database.class).source().getConnection();
        sessions.add(connection);
        try (Statement statement = connection.createStatement()) {
          statement.execute("SELECT pg_stat_force_next_flush()");
        }
      }
    } finally {
      for (Connection session : sessions) {
        session.close();
      }
    }
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = installation.administerData();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ROWS)) {
      while (row.next()) {
        rows.put(row.getString(1), row.getLong(2));
      }
    }
    return rows;
  }

  private String one(String query) throws SQLException {
    try (Connection connection = installation.administerData();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      if (!row.next()) {
        throw new SQLException("the life has no such case: " + query);
      }
      return row.getString(1);
    }
  }

  @Override
  public void close() {
    http.close();
    server.stop();
    node.close();
  }
}
