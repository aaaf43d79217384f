package org.vastine.benchmarks.language;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.benchmarks.world.Figure;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Style;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.language.community.PhraseThreadReading;
import org.vastine.language.reply.HybridDraftReading;
import org.vastine.language.reply.PersonalData;
import org.vastine.language.similarity.MinHashSignatures;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.watch.AutomatonMatching;

/**
 * How the time of each entry point grows with texts that are made to break it: a piece repeated to
 * 4,096 and to 16,384 characters, the most that is read. Where it is linear the one takes four
 * times as long as the other. Time is that of the processor, the best of some runs.
 */
public final class Growth {

  private static final int SHORT = 4_096;

  private static final int LONG = 4 * SHORT;

  private static final int RUNS = 15;
  private static final double NANOS_OF_A_MILLI = 1e6;
  private static final LanguageTag EN = new LanguageTag("en");
  private static final List<String> PIECES =
      List.of(
          "a",
          "a ",
          "word ",
          "idiot ",
          "idiot. ",
          "you are an idiot, damn it! ",
          "pay or ",
          "?!",
          "1",
          "0 ",
          "FI21 ",
          "+358 ",
          "a@",
          "a.b",
          "a@b.c ",
          "'",
          "a'",
          "a-",
          "Aa ",
          "\u0301",
          "e\u0301",
          "\n",
          " ",
          "\uD83D\uDE21",
          "\uD83D",
          "İ",
          "ß",
          "#aA",
          "#a ",
          "https://a.a/",
          "?a=b&",
          "kesko ",
          "keskoa",
          "We are sorry but it is not our fault. ",
          "Thank you! ",
          "mahtavaa, taas kerran ");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** The worst of one entry point: the piece with the slowest growth, and the longest time. */
  private record Grown(String door, String piece, double few, double many, double slowest) {
    double ratio() {
      return many / few;
    }

    Figure figure() {
      return new Figure(
          String.format(Locale.ROOT, "%s: %,d hostile characters", door, LONG),
          String.format(Locale.ROOT, "%.2f ms at most; %.2f ms of `%s`", slowest, many, shown()),
          String.format(Locale.ROOT, "%.2f ms of %,d", few, SHORT),
          ratio(),
          "4: linear");
    }

    private String shown() {
      return piece.codePoints().allMatch(c -> c > ' ' && c < 0x300 && c != '`')
          ? piece
          : piece.isBlank() ? "blanks" : piece.strip();
    }
  }

  /** Measures all entry points; of each the piece with which it grows fastest is told. */
  public List<Figure> figures() {
    return doors().entrySet().stream()
        .map(door -> grown(door.getKey(), door.getValue()).figure())
        .toList();
  }

  private Grown grown(String name, Supplier<Consumer<String>> door) {
    Grown worst = new Grown(name, "", 1, 0, 0);
    double slowest = 0;
    for (int round = 0; round < 2; round++) {
      worst = new Grown(name, "", 1, 0, 0);
      slowest = 0;
      for (String piece : PIECES) {
        Grown grown = measured(name, door, piece);
        if (grown.ratio() > worst.ratio()) {
          // A moment of the compiler or the collector is gone the second time; growth is not.
          Grown again = measured(name, door, piece);
          grown = again.ratio() < grown.ratio() ? again : grown;
        }
        slowest = Math.max(slowest, grown.many());
        if (grown.ratio() > worst.ratio()) {
          worst = grown;
        }
      }
    }
    return new Grown(name, worst.piece(), worst.few(), worst.many(), slowest);
  }

  private Grown measured(String name, Supplier<Consumer<String>> door, String piece) {
    double few = millis(door, piece.repeat(SHORT / piece.length()));
    double many = millis(door, piece.repeat(LONG / piece.length()));
    return new Grown(name, piece, few, many, 0);
  }

  private double millis(Supplier<Consumer<String>> door, String text) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      Consumer<String> ready = door.get();
      long begun = threads.getCurrentThreadCpuTime();
      ready.accept(text);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
    }
    return best / NANOS_OF_A_MILLI;
  }

  private static Map<String, Supplier<Consumer<String>>> doors() {
    LinearTextUnderstanding understanding = new LinearTextUnderstanding();
    var taught =
        understanding.taught(
            List.of(new Example("The lift word stopped again", Correction.of(Style.URGENT))));
    LanguageDetector languages = LanguageDetector.load();
    HybridDraftReading guard = new HybridDraftReading();
    MinHashSignatures signatures = new MinHashSignatures();
    PhraseThreadReading threads = new PhraseThreadReading();
    Map<String, Supplier<Consumer<String>>> doors = new LinkedHashMap<>();
    doors.put("language", () -> languages::detect);
    doors.put("triage", () -> understanding::assess);
    doors.put("triage with what was taught", () -> taught::assess);
    doors.put(
        "guard, the draft",
        () -> text -> guard.read(text, "Where is it?", Style.IRRITATED, Audience.PUBLIC));
    doors.put(
        "guard, the mention",
        () ->
            text -> guard.read("Thank you. We look into it.", text, Style.THREAT, Audience.PUBLIC));
    doors.put("personal data", () -> PersonalData::in);
    doors.put("watch terms", () -> read(EN));
    doors.put("watch terms, language unsure", () -> read(LanguageTag.UNDETERMINED));
    doors.put("signature", () -> text -> signatures.of(NormalisedText.of(text)));
    doors.put("answer of the community", () -> text -> threads.read(text, text, EN));
    return doors;
  }

  /** Terms made ready anew, which remember nothing of the text. */
  private static Consumer<String> read(LanguageTag language) {
    Watch watch =
        new AutomatonMatching()
            .watch(
                List.of(term(1, "kesko"), term(2, "idiot NEAR/3 damn"), term(3, "a.a/a OR #aA")));
    return text -> watch.hits(text, language);
  }

  private static Watched term(int number, String text) {
    if (WatchQueryText.read(text) instanceof Decision.Accepted<WatchQuery>(WatchQuery query)) {
      return new Watched(new WatchTermId(new UUID(1, number)), query);
    }
    throw new IllegalStateException("no query: " + text);
  }
}
