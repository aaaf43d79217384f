package org.vastine.persistence.bystander;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.By;
import org.vastine.persistence.kernel.PostgresWorld;

/** What ended before endings were looked at is looked at, too. */
class WitnessedMigrationTest extends PortContract {

  private static final String MIGRATION = "/db/migration/V48__witnessed.sql";

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }

  private FeedbackCase closed() {
    return given()
        .with(
            given().aCase(),
            new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.SILENT, Optional.empty()));
  }

  @Test
  void R26_endings_of_every_workspace_wait_and_what_goes_on_does_not() throws Exception {
    FeedbackCase ended = inside(this::closed);
    FeedbackCase open = inside(() -> given().aCase());

    try (Connection owner =
            DriverManager.getConnection(
                WORLD.address().url(), WORLD.address().user(), WORLD.address().password());
        Statement statement = owner.createStatement()) {
      statement.execute(
          "ALTER TABLE feedback_case DROP COLUMN witnessed, DROP COLUMN awaits_witness");
      assertThat(statement.execute(migration())).isFalse();
    }

    assertThat(inside(() -> ports().endingsToNote().oldest(9))).containsExactly(ended.id());
    assertThat(inside(() -> WORLD.cases().find(ended.id()))).contains(ended);
    assertThat(inside(() -> WORLD.cases().find(open.id()))).contains(open);
    assertThat(elsewhere(() -> ports().endingsToNote().oldest(9))).isEmpty();
  }

  private static String migration() throws IOException {
    try (InputStream script = WitnessedMigrationTest.class.getResourceAsStream(MIGRATION)) {
      return new String(Objects.requireNonNull(script, MIGRATION).readAllBytes(), UTF_8);
    }
  }
}
