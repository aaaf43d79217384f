package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.FullDisk;
import org.vastine.bootstrap.world.Intake;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Patience;
import org.vastine.bootstrap.world.ServerProcess;
import org.vastine.bootstrap.world.TestWorkspace;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.persistence.embedded.EmbeddedPostgres;
import org.vastine.persistence.kernel.DatabaseAddress;

/**
 * The database goes away, or its disk is full: whoever hands something in is told to come again,
 * nothing that was acknowledged is lost, and all goes on by itself afterwards (R1).
 */
final class AdversityIT {

  private static final int FAILED_ATTEMPTS = 3;
  private static final int MENTIONS = 20;

  @TempDir private Path home;
  @TempDir private Path databaseHome;

  @Test
  void R1_without_its_database_intake_asks_to_come_again_and_loses_nothing() throws Exception {
    EmbeddedPostgres database = EmbeddedPostgres.start(databaseHome);
    DatabaseAddress address = database.address();
    try (LiveVastine vastine = LiveVastine.start(home, external(address))) {
      URI server = vastine.at("/");
      String page = vastine.practicePage("Acme");
      Intake intake = new Intake(vastine.api(), vastine.connect("import", "Program", Map.of()));
      intake.handIn(server, "before", MENTIONS);
      assertThat(ready(vastine.api(), server)).isEqualTo(200);

      database.close();
      for (int attempt = 0; attempt < FAILED_ATTEMPTS; attempt++) {
        isToldToComeAgain(intake.handIn(server, "meanwhile-" + attempt));
      }
      assertThat(ready(vastine.api(), server)).isEqualTo(503);
      assertThat(vastine.api().get(server.resolve("/health/live")).status()).isEqualTo(200);
      assertThat(intake.acknowledged()).hasSize(MENTIONS);

      database = EmbeddedPostgres.start(databaseHome);
      assertThat(database.address()).isEqualTo(address);
      Patience.until("it is ready again", () -> ready(vastine.api(), server) == 200);
      intake.handIn(server, "meanwhile", FAILED_ATTEMPTS);
      intake.handIn(server, "before", MENTIONS);

      assertThat(intake.acknowledged()).hasSize(MENTIONS + FAILED_ATTEMPTS);
      assertThat(intake.shown(server)).containsExactlyInAnyOrderElementsOf(intake.acknowledged());
      vastine.comment(page, "Visitor", "Is anybody there again?");
      Patience.until(
          "the workers are at work again",
          () ->
              vastine
                      .api()
                      .get(server.resolve("/api/v1/cases?channel=sandbox"))
                      .body()
                      .path("items")
                      .size()
                  == 1);
    } finally {
      database.close();
    }
  }

  @Test
  void R1_on_a_full_disk_intake_asks_to_come_again_and_loses_nothing() throws Exception {
    TestWorkspace workspace;
    ChannelAccountId account;
    Settings settings = TestWorkspace.settings(home, Map.of());
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      workspace = TestWorkspace.founded(running, settings);
      account = workspace.connect(running, "import", "Program", Map.of());
    }
    ApiClient api = new ApiClient(workspace.token());
    Intake intake = new Intake(api, account);
    try (ServerProcess process = ServerProcess.start(home)) {
      URI server = process.address();
      FullDisk disk = new FullDisk(process.process());
      intake.handIn(server, "before", MENTIONS);

      disk.isFull();
      for (int attempt = 0; attempt < FAILED_ATTEMPTS; attempt++) {
        isToldToComeAgain(intake.handIn(server, "meanwhile-" + attempt));
      }
      assertThat(ready(api, server)).isEqualTo(503);
      assertThat(intake.acknowledged()).hasSize(MENTIONS);

      disk.hasRoom();
      Patience.until("it is ready again", () -> ready(api, server) == 200);
      intake.handIn(server, "meanwhile", FAILED_ATTEMPTS);

      assertThat(intake.acknowledged()).hasSize(MENTIONS + FAILED_ATTEMPTS);
      assertThat(intake.shown(server)).containsExactlyInAnyOrderElementsOf(intake.acknowledged());
      assertThat(process.stops()).isTrue();
    }
  }

  private static void isToldToComeAgain(ApiClient.Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().path("code").asText()).isEqualTo("server.unavailable");
    assertThat(answer.body().path("detail").asText()).isNotEmpty();
  }

  private static int ready(ApiClient api, URI server) throws Exception {
    return api.get(server.resolve("/health/ready")).status();
  }

  private static Map<String, String> external(DatabaseAddress database) {
    return Map.of(
        "database.url", database.url(),
        "database.user", database.user(),
        "database.password", database.password());
  }
}
