package org.vastine.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.vastine.benchmarks.inbox.InboxPages;
import org.vastine.benchmarks.intake.Intake;
import org.vastine.benchmarks.intake.RawPostgres;
import org.vastine.benchmarks.start.Starts;
import org.vastine.benchmarks.watch.Watching;
import org.vastine.benchmarks.world.Figure;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Sample;
import org.vastine.benchmarks.world.ServingVastine;

/**
 * Measures Vastine as it is shipped, over loopback, and how fast texts are read for watch terms,
 * and prints a table. The driver, Vastine and PostgreSQL share the machine.
 */
public final class Benchmarks {

  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(10);
  private static final int BULK = 100;
  private static final int FULL_INBOX = 100_000;
  private static final double START_LIMIT_MILLIS = 1_000;
  private static final double MEMORY_LIMIT_MIB = 256;
  private static final double WATCH_AIM = 100_000;

  /** What needs a database, and a server over it. */
  private static final List<String> SERVED = List.of("start", "intake", "inbox");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks() {}

  /**
   * Runs those that are named, or all of them.
   *
   * @param arguments the folder of the built distribution, a folder to work in, and then any of
   *     {@code watch}, {@code start}, {@code intake} and {@code inbox}
   */
  public static void main(String[] arguments) throws Exception {
    List<String> named = List.of(arguments).subList(2, arguments.length);
    new Benchmarks()
        .run(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            name -> named.isEmpty() || named.contains(name));
  }

  private void run(Path distribution, Path work, Predicate<String> wanted) throws Exception {
    out.println(Machine.ofThis());
    out.println();
    out.println("| measure | figure | held against | ratio | aim |");
    out.println("| --- | --- | --- | --- | --- |");
    if (wanted.test("watch")) {
      watch();
    }
    if (SERVED.stream().anyMatch(wanted)) {
      served(distribution, work, wanted);
    }
  }

  private void watch() throws InterruptedException, ExecutionException {
    Watching watching = Watching.ready();
    for (int threads = 1; threads <= 2; threads++) {
      double rate = watching.rate(threads);
      print(
          new Figure(
              String.format(
                  Locale.ROOT,
                  "reading for %,d watch terms, %s, processor's time",
                  Watching.TERMS,
                  threads == 1 ? "1 thread" : threads + " threads"),
              perSecond(rate) + " messages",
              String.format(Locale.ROOT, "aim %,.0f/s", WATCH_AIM),
              rate / WATCH_AIM,
              threads == 1 ? "0.5" : "1"));
    }
  }

  private void served(Path distribution, Path work, Predicate<String> wanted) throws Exception {
    try (Installation installation = Installation.in(work)) {
      if (wanted.test("start")) {
        start(installation, distribution);
      }
      try (ServingVastine server = ServingVastine.start(installation, distribution)) {
        Intake intake = new Intake(installation, server);
        if (wanted.test("intake")) {
          intake(installation, intake, 1);
          intake(installation, intake, 16);
        }
        if (wanted.test("inbox")) {
          inbox(installation, server, intake);
        }
      }
    }
  }

  private void start(Installation installation, Path distribution)
      throws IOException, InterruptedException {
    Starts starts = Starts.measured(installation, distribution);
    Sample millis = starts.millis();
    print(
        new Figure(
            "start to ready, external PostgreSQL, median of 5",
            String.format(
                Locale.ROOT,
                "%.0f ms (%.0f to %.0f)",
                millis.median(),
                millis.least(),
                millis.most()),
            "limit 1,000 ms",
            millis.median() / START_LIMIT_MILLIS,
            "below 1"));
    print(
        new Figure(
            "resident memory when idle, without the database",
            String.format(Locale.ROOT, "%.0f MiB", starts.residentMiB().median()),
            "limit 256 MiB",
            starts.residentMiB().median() / MEMORY_LIMIT_MIB,
            "below 1"));
  }

  private void intake(Installation installation, Intake intake, int concurrency) throws Exception {
    double peer = RawPostgres.rate(installation, concurrency, Duration.ofSeconds(2), MEASURED);
    double single = intake.rate(concurrency, 1, WARM_UP, MEASURED);
    double bulk = intake.rate(concurrency, BULK, WARM_UP, MEASURED);
    String raw = perSecond(peer) + " transactions by PostgreSQL alone";
    print(
        new Figure(
            "durable intake, one mention a request, " + clients(concurrency),
            perSecond(single) + " mentions",
            raw,
            single / peer,
            "0.5"));
    print(
        new Figure(
            "durable intake, 100 mentions a request, " + clients(concurrency),
            perSecond(bulk) + " mentions",
            raw,
            bulk / peer,
            "above 1"));
  }

  private void inbox(Installation installation, ServingVastine server, Intake intake)
      throws Exception {
    InboxPages pages = new InboxPages(installation);
    for (long cases = pages.cases(); cases < FULL_INBOX; cases += BULK) {
      intake.handIn(BULK);
    }
    Sample sql = pages.bareSql();
    Sample http = pages.overHttp(server);
    print(
        new Figure(
            String.format(Locale.ROOT, "inbox page of 50 at %,d cases, median", pages.cases()),
            String.format(Locale.ROOT, "%.2f ms over HTTP", http.median()),
            String.format(Locale.ROOT, "%.2f ms bare SQL", sql.median()),
            http.median() / sql.median(),
            "none set"));
  }

  private void print(Figure figure) {
    out.println(figure.row());
  }

  private static String perSecond(double rate) {
    return String.format(Locale.ROOT, "%,.0f/s", rate);
  }

  private static String clients(int concurrency) {
    return concurrency == 1 ? "1 client" : concurrency + " clients";
  }

  /** What the figures were measured on. */
  private record Machine(String processor, int cores, String java, String system) {

    static Machine ofThis() throws IOException {
      String processor =
          Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse(System.getProperty("os.arch"));
      return new Machine(
          processor,
          Runtime.getRuntime().availableProcessors(),
          Runtime.version().toString(),
          System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    @Override
    public String toString() {
      return "Measured on "
          + processor
          + ", "
          + cores
          + " cores, Java "
          + java
          + ", "
          + system
          + "; driver, Vastine and PostgreSQL share the machine.";
    }
  }
}
