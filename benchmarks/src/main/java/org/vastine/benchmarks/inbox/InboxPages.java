package org.vastine.benchmarks.inbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Sample;
import org.vastine.benchmarks.world.ServingVastine;

/** The first page of fifty of the inbox: as a program gets it, and as bare SQL gives it. */
public final class InboxPages {

  private static final int UNCOUNTED = 300;
  private static final int COUNTED = 500;
  private static final String SEE = "SELECT set_config('vastine.workspace', ?, true)";

  /** Planned as Vastine's own sessions plan, so that the peer is at its best as well. */
  private static final String BY_INDEX = "SET enable_seqscan = off";

  private static final String BARE =
      """
      SELECT c.*, m.author_name, left(m.text, 200), a.kind, a.name
      FROM feedback_case c
      JOIN mention m ON m.workspace_id = c.workspace_id AND m.id = c.latest_mention_id
      JOIN channel_account a ON a.workspace_id = m.workspace_id AND a.id = m.account_id
      WHERE c.workspace_id = ?
      ORDER BY c.inbox_at, c.id
      LIMIT 51
      """;

  private final Installation installation;

  /** Reads the inbox of this installation. */
  public InboxPages(Installation installation) {
    this.installation = installation;
  }

  /** How many cases there are. */
  public long cases() throws SQLException {
    try (Connection connection = installation.connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement see = connection.prepareStatement(SEE);
          PreparedStatement count =
              connection.prepareStatement("SELECT count(*) FROM feedback_case")) {
        see.setString(1, installation.workspace().toString());
        see.execute();
        try (ResultSet rows = count.executeQuery()) {
          rows.next();
          return rows.getLong(1);
        }
      }
    }
  }

  /** Milliseconds a page over HTTP, one after the other. */
  public Sample overHttp(ServingVastine server) throws IOException, InterruptedException {
    URI page = server.at("/api/v1/cases?limit=50");
    HttpRequest request =
        HttpRequest.newBuilder(page)
            .header("Authorization", "Bearer " + installation.token())
            .build();
    List<Double> taken = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int go = 0; go < UNCOUNTED + COUNTED; go++) {
        long begin = System.nanoTime();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        keep(taken, go, begin);
        if (response.statusCode() != 200) {
          throw new IOException("the inbox answered " + response.statusCode());
        }
      }
    }
    return sample(taken);
  }

  /** Milliseconds of the statement, in a transaction that sees one workspace. */
  public Sample bareSql() throws SQLException {
    List<Double> taken = new ArrayList<>();
    try (Connection connection = installation.connect()) {
      try (Statement session = connection.createStatement()) {
        session.execute(BY_INDEX);
      }
      connection.setAutoCommit(false);
      try (PreparedStatement see = connection.prepareStatement(SEE);
          PreparedStatement page = connection.prepareStatement(BARE)) {
        for (int go = 0; go < UNCOUNTED + COUNTED; go++) {
          long begin = System.nanoTime();
          see.setString(1, installation.workspace().toString());
          see.execute();
          page.setObject(1, installation.workspace().value());
          read(page);
          connection.commit();
          keep(taken, go, begin);
        }
      }
    }
    return sample(taken);
  }

  private static void read(PreparedStatement page) throws SQLException {
    int rows = 0;
    try (ResultSet result = page.executeQuery()) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        for (int column = 1; column <= columns; column++) {
          result.getObject(column);
        }
        rows++;
      }
    }
    if (rows != 51) {
      throw new SQLException("a page of fifty and one more were expected, and there are " + rows);
    }
  }

  private static void keep(List<Double> taken, int go, long begin) {
    if (go >= UNCOUNTED) {
      taken.add((System.nanoTime() - begin) / 1e6);
    }
  }

  private static Sample sample(List<Double> taken) {
    return new Sample(taken.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
