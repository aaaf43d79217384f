package org.vastine.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Sample;
import org.vastine.benchmarks.world.ServingVastine;

/**
 * Starts Vastine several times over an external PostgreSQL that is there already.
 *
 * @param millis from the command to the first answer that it is ready
 * @param residentMiB memory held, database not counted, when it has been idle for ten seconds
 */
public record Starts(Sample millis, Sample residentMiB) {

  private static final int TIMES = 5;
  private static final Duration IDLE = Duration.ofSeconds(10);

  /** Measures them. */
  public static Starts measured(Installation installation, Path distribution)
      throws IOException, InterruptedException {
    double[] millis = new double[TIMES];
    double[] resident = new double[TIMES];
    for (int go = 0; go < TIMES; go++) {
      try (ServingVastine server = ServingVastine.start(installation, distribution)) {
        millis[go] = server.toReady().toNanos() / 1e6;
        LockSupport.parkNanos(IDLE.toNanos());
        resident[go] = server.residentMiB();
      }
    }
    return new Starts(new Sample(millis), new Sample(resident));
  }
}
