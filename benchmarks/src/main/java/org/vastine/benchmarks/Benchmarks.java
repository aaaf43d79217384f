package org.vastine.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.vastine.benchmarks.inbox.InboxPages;
import org.vastine.benchmarks.intake.Intake;
import org.vastine.benchmarks.intake.RawPostgres;
import org.vastine.benchmarks.language.Growth;
import org.vastine.benchmarks.language.LoadedModels;
import org.vastine.benchmarks.language.ReadingMentions;
import org.vastine.benchmarks.large.LargeReads;
import org.vastine.benchmarks.similar.SimilarMentions;
import org.vastine.benchmarks.similar.SimilarMentions.LookUps;
import org.vastine.benchmarks.start.Starts;
import org.vastine.benchmarks.trial.PolicyTrials;
import org.vastine.benchmarks.trial.PolicyTrials.Taken;
import org.vastine.benchmarks.watch.Watching;
import org.vastine.benchmarks.world.Figure;
import org.vastine.benchmarks.world.Installation;
import org.vastine.benchmarks.world.Sample;
import org.vastine.benchmarks.world.ServingVastine;
import org.vastine.bootstrap.running.RunningVastine;

/**
 * Measures Vastine as it is shipped, over loopback, and how fast texts are read for watch terms and
 * policies are tried, and prints a table. The driver, Vastine and PostgreSQL share the machine.
 */
public final class Benchmarks {

  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(10);
  private static final int BULK = 100;
  private static final int FULL_INBOX = 100_000;
  private static final double START_LIMIT_MILLIS = 1_000;
  private static final double MEMORY_LIMIT_MIB = 256;
  private static final double WATCH_AIM = 100_000;
  private static final double READING_FLOOR = 20_000;
  private static final double READING_LIMIT_MILLIS = 1;
  private static final double LOADING_LIMIT_MILLIS = 1_000;
  private static final double MODELS_LIMIT_MIB = 128;

  /** What needs a database, and a server over it. */
  private static final List<String> SERVED = List.of("start", "intake", "inbox", "similar");

  /** What takes minutes, and is done only when it is named. */
  private static final List<String> LONG = List.of("similar", "large");

  private static final int FEW_CASES = 10_000;
  private static final int MANY_CASES = 100_000;
  private static final int MOST_CASES = 1_000_000;
  private static final double TRIAL_LIMIT_SECONDS = 60;
  private static final int MANY_MENTIONS = 1_000_000;
  private static final double LOOK_UP_LIMIT_MILLIS = 50;
  private static final double FILING_LIMIT = 500;
  private static final double BYTES_LIMIT = 1_024;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks() {}

  /**
   * Runs those that are named, or all of them.
   *
   * @param arguments the folder of the built distribution, a folder to work in, and then any of
   *     {@code language}, {@code growth}, {@code watch}, {@code trial}, {@code start}, {@code
   *     intake}, {@code inbox}, {@code similar} and {@code large}; the last two take long and are
   *     done only when they are named
   */
  public static void main(String[] arguments) throws Exception {
    List<String> named = List.of(arguments).subList(2, arguments.length);
    new Benchmarks()
        .run(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            name -> named.isEmpty() ? !LONG.contains(name) : named.contains(name));
  }

  private void run(Path distribution, Path work, Predicate<String> wanted) throws Exception {
    out.println(Machine.ofThis());
    out.println();
    out.println("| measure | figure | held against | ratio | aim |");
    out.println("| --- | --- | --- | --- | --- |");
    if (wanted.test("language")) {
      language();
    }
    if (wanted.test("growth")) {
      new Growth().figures().forEach(this::print);
    }
    if (wanted.test("watch")) {
      watch();
    }
    if (wanted.test("trial")) {
      trial();
    }
    if (SERVED.stream().anyMatch(wanted)) {
      served(distribution, work, wanted);
    }
    if (wanted.test("large")) {
      large(work);
    }
  }

  private void large(Path work) throws Exception {
    List<String> remarks = new ArrayList<>();
    try (Installation installation = Installation.in(work);
        LargeReads reads = LargeReads.prepared(installation)) {
      reads.measure(FEW_CASES, MANY_CASES, this::print, remarks::add);
      remarks.add("There are: " + reads.contents());
    }
    out.println();
    remarks.forEach(out::println);
  }

  private void language() throws IOException, InterruptedException, ExecutionException {
    LoadedModels loaded = LoadedModels.measured();
    print(
        new Figure(
            "models and word lists loaded, median of 5",
            String.format(Locale.ROOT, "%.0f ms", loaded.millis().median()),
            "limit 1,000 ms",
            loaded.millis().median() / LOADING_LIMIT_MILLIS,
            "0.3"));
    print(
        new Figure(
            "models and word lists in the heap",
            String.format(Locale.ROOT, "%.0f MiB", loaded.heapMiB().median()),
            "limit 128 MiB",
            loaded.heapMiB().median() / MODELS_LIMIT_MIB,
            "0.5"));
    ReadingMentions reading = new ReadingMentions(2);
    double rate = reading.rate();
    Sample half = reading.millisAt(rate / 2);
    print(
        new Figure(
            "mentions understood, 2 threads",
            perSecond(rate),
            "floor 20,000/s",
            rate / READING_FLOOR,
            "2"));
    print(
        new Figure(
            "a mention understood where half as many come, 99 of 100 within",
            String.format(Locale.ROOT, "%.2f ms", half.percentile99()),
            "limit 1 ms",
            half.percentile99() / READING_LIMIT_MILLIS,
            "below 1"));
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
      if (wanted.test("intake") || wanted.test("inbox")) {
        serving(installation, distribution, wanted);
      }
      if (wanted.test("similar")) {
        similar(installation);
      }
    }
  }

  private void serving(Installation installation, Path distribution, Predicate<String> wanted)
      throws Exception {
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

  private void trial() {
    PolicyTrials.on(FEW_CASES);
    Taken few = PolicyTrials.on(FEW_CASES);
    Taken many = PolicyTrials.on(MANY_CASES);
    Taken most = PolicyTrials.on(MOST_CASES);
    print(
        new Figure(
            "policy tried on 100,000 generated cases of seed " + PolicyTrials.seed(),
            String.format(Locale.ROOT, "%.2f s", many.seconds()),
            "limit 60 s",
            many.seconds() / TRIAL_LIMIT_SECONDS,
            "well below 1"));
    print(
        new Figure(
            "time for a case of 1,000,000",
            String.format(Locale.ROOT, "%.1f µs", most.microsEach()),
            String.format(Locale.ROOT, "%.1f µs of 10,000", few.microsEach()),
            most.microsEach() / few.microsEach(),
            "at most 1.5: linear"));
    print(
        new Figure(
            "memory for a case of 1,000,000",
            String.format(Locale.ROOT, "%.0f bytes", most.keptBytes()),
            String.format(Locale.ROOT, "%.0f bytes of 100,000", many.keptBytes()),
            most.keptBytes() / many.keptBytes(),
            "at most 1.5: linear"));
  }

  private void similar(Installation installation) throws SQLException {
    try (RunningVastine node = installation.assembled()) {
      SimilarMentions similar = new SimilarMentions(installation, node);
      similar.fillTo(MANY_MENTIONS / 10);
      Sample tenth = similar.lookUps().millis();
      double filed = similar.fillTo(MANY_MENTIONS);
      LookUps lookUps = similar.lookUps();
      Sample all = lookUps.millis();
      print(
          new Figure(
              "similar mentions among 1,000,000, median",
              String.format(Locale.ROOT, "%.2f ms", all.median()),
              String.format(Locale.ROOT, "%.2f ms among 100,000", tenth.median()),
              all.median() / tenth.median(),
              "below 2"));
      print(
          new Figure(
              "similar mentions among 1,000,000, 99 of 100 within",
              String.format(Locale.ROOT, "%.2f ms", all.percentile99()),
              "limit 50 ms",
              all.percentile99() / LOOK_UP_LIMIT_MILLIS,
              "below 1"));
      print(
          new Figure(
              "a tenth of the words exchanged, first posting found",
              String.format(Locale.ROOT, "%.1f %%", 100 * lookUps.found()),
              "all, texts of seed " + SimilarMentions.seed(),
              lookUps.found(),
              "0.95"));
      print(
          new Figure(
              "filing of mentions, from 100,000 to 1,000,000",
              perSecond(filed),
              "limit 500/s, a batch of the timer",
              filed / FILING_LIMIT,
              "above 1"));
      print(
          new Figure(
              "what finds a mention, on disk",
              String.format(Locale.ROOT, "%,d bytes", similar.bytesEach()),
              "limit 1,024 bytes",
              similar.bytesEach() / BYTES_LIMIT,
              "below 1"));
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
