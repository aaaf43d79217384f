package org.vastine.bootstrap.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.sandbox.WriteOnSandbox;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.domain.kernel.Decision;

/**
 * Simulated visitors: a handful at once, so that the inbox is not empty, then one every quarter of
 * a minute, then quiet.
 */
final class Visitors {

  private static final Logger log = LoggerFactory.getLogger(Visitors.class);
  private static final int AT_ONCE = 8;
  private static final Duration PACE = Duration.ofSeconds(15);

  private Visitors() {}

  static void start(RunningVastine running, String workspace, String page) {
    List<VisitorLines.Line> lines = VisitorLines.all();
    WriteOnSandbox write = running.part(WriteOnSandbox.class);
    lines.stream().limit(AT_ONCE).forEach(line -> publish(write, workspace, page, line));
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("visitors").factory());
    AtomicInteger next = new AtomicInteger(AT_ONCE);
    Future<?> _ =
        clock.scheduleWithFixedDelay(
            () -> {
              int index = next.getAndIncrement();
              if (index >= lines.size()) {
                clock.shutdown();
              } else {
                publish(write, workspace, page, lines.get(index));
              }
            },
            PACE.toSeconds(),
            PACE.toSeconds(),
            TimeUnit.SECONDS);
  }

  private static void publish(
      WriteOnSandbox write, String workspace, String page, VisitorLines.Line line) {
    Decision<?> decision =
        write.handle(
            new WriteOnSandbox.Command(
                workspace,
                page,
                line.visitor(),
                new WriteOnSandbox.Deed.Publish(Optional.empty(), false, line.text())));
    if (decision instanceof Decision.Refused<?>(var refusal)) {
      log.warn("A simulated visitor was refused: {}.", refusal.code());
    }
  }
}
