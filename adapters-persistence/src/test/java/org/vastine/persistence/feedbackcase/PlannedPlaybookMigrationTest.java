package org.vastine.persistence.feedbackcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.PostgresWorld;

/** A database of the time when rows did not say the planned playbook is brought up to date. */
class PlannedPlaybookMigrationTest extends PortContract {

  private static final String MIGRATION = "/db/migration/V32__planned_playbook.sql";

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }

  @Test
  void rows_of_every_workspace_say_what_was_planned_last_and_stay_apart() throws Exception {
    FeedbackCase planned = inside(() -> given().aCaseDueAt(NOW, Style.QUESTION));
    FeedbackCase again =
        inside(() ->
            given()
                .with(
                    given().aCaseDueAt(NOW, Style.QUESTION),
                    Given.planned(NOW, Style.URGENT, Optional.empty())));
    FeedbackCase unplanned = inside(() -> given().aCase());
    FeedbackCase foreign = elsewhere(() -> given().aCaseDueAt(NOW, Style.PRAISE));

    try (Connection owner =
            DriverManager.getConnection(
                WORLD.address().url(), WORLD.address().user(), WORLD.address().password());
        Statement statement = owner.createStatement()) {
      statement.execute("ALTER TABLE feedback_case DROP COLUMN playbook");
      statement.execute(migration());

      assertThat(forced(statement)).isEqualTo(2);
    }

    assertThat(stored(planned))
        .isEqualTo(planned)
        .extracting(PlannedPlaybookMigrationTest::playbook)
        .isEqualTo(Optional.of("question"));
    assertThat(stored(again))
        .isEqualTo(again)
        .extracting(PlannedPlaybookMigrationTest::playbook)
        .isEqualTo(Optional.of("urgent"));
    assertThat(stored(unplanned)).isEqualTo(unplanned);
    assertThat(elsewhere(() -> WORLD.cases().find(foreign.id()))).contains(foreign);
  }

  private FeedbackCase stored(FeedbackCase one) {
    return inside(() -> WORLD.cases().find(one.id())).orElseThrow();
  }

  private static Optional<String> playbook(FeedbackCase one) {
    return one.duty().playbook();
  }

  private static int forced(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            "SELECT count(*) FROM pg_class WHERE relforcerowsecurity"
                + " AND relname IN ('feedback_case', 'case_event')")) {
      found.next();
      return found.getInt(1);
    }
  }

  private static String migration() throws IOException {
    try (InputStream script = PlannedPlaybookMigrationTest.class.getResourceAsStream(MIGRATION)) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    }
  }
}
