package org.vastine.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.doctor.Examination;
import org.vastine.bootstrap.doctor.Finding;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.world.ServerProcess;

/**
 * The real process is killed at random moments while mentions come in and replies go out, and so is
 * its PostgreSQL. Nothing that was acknowledged is lost, and nothing is doubled (R1, R19).
 */
final class CrashIT {

  private static final int KILLS_OF_VASTINE = 20;
  private static final int KILLS_OF_POSTGRES = 5;
  private static final int COMMENTS = 150;

  @TempDir private Path home;

  @Test
  void R1_R19_what_was_acknowledged_is_there_once_whatever_is_killed_at_whatever_moment()
      throws Exception {
    long seed = Long.getLong("vastine.test.seed", System.nanoTime());
    System.out.println("Crash test: -Dvastine.test.seed=" + seed);
    Random random = new Random(seed);
    Logging.configure(CrashWorkspace.settings(home).log());
    CrashWorkspace workspace = CrashWorkspace.founded(home, COMMENTS);
    Load load = new Load(workspace);

    for (int kill = 0; kill < KILLS_OF_VASTINE; kill++) {
      ServerProcess server = ServerProcess.start(home);
      Thread killer = kill(server, random, kill < KILLS_OF_POSTGRES);
      load.work(server.address());
      killer.join();
    }
    settle(load);

    System.out.println(
        "Crash test: "
            + load.mentions.size()
            + " acknowledged mentions, "
            + load.replies.size()
            + " acknowledged replies, "
            + KILLS_OF_VASTINE
            + " kills of Vastine, "
            + KILLS_OF_POSTGRES
            + " of PostgreSQL");
    assertThat(load.mentions).isNotEmpty();
    assertThat(load.replies).isNotEmpty();
    assertThat(Examination.of(CrashWorkspace.settings(home))).allMatch(Finding::well);
    try (RunningVastine running = RunningVastine.assembled(CrashWorkspace.settings(home))) {
      assertThat(workspace.stored(running, new ArrayList<>(load.mentions)))
          .containsExactlyInAnyOrderElementsOf(load.mentions);
      List<String> visible = workspace.visibleReplies(running);
      assertThat(visible).doesNotHaveDuplicates();
      assertThat(visible).containsAll(load.replies.stream().map(CrashWorkspace::signed).toList());
    }
  }

  /** Kills at a random moment of the server's first seconds; PostgreSQL first, where asked for. */
  private static Thread kill(ServerProcess server, Random random, boolean postgresToo) {
    Duration first = Duration.ofMillis(100 + random.nextInt(1_500));
    Duration second = Duration.ofMillis(500 + random.nextInt(1_500));
    return Thread.ofPlatform()
        .start(() -> {
          try {
            LockSupport.parkNanos(first.toNanos());
            if (postgresToo) {
              server.killPostgres();
              LockSupport.parkNanos(second.toNanos());
            }
            server.killVastine();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** A last start: what was under way is finished, then the server stops when it is asked to. */
  private void settle(Load load) throws Exception {
    ServerProcess server = ServerProcess.start(home);
    URI address = server.address();
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (load.underWay(address) > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    assertThat(load.underWay(address)).isZero();
    assertThat(server.stops()).isTrue();
  }
}
