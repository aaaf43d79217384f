package org.vastine.benchmarks.language;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.LinearTextUnderstanding;

/**
 * Messages a second on one core: all of {@code assess} (language, style, sentiment, subject,
 * reasons), and language alone. {@code growth} assesses texts ten times as long as each other: the
 * cost must grow no faster than the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class UnderstandingBenchmark {

  private static final int MESSAGES = 8;

  private static final List<String> TEXTS =
      List.of(
          "Kolmas viikko ilman kuumaa vettä eikä kukaan vastaa puhelimeen. Tätä on jatkunut pääsiäisestä, ja huoltoyhtiö"
              + " sanoo aina \"huomenna\".",
          "När öppnar ni på lördag, och går det att parkera gratis vid ingången?",
          "Kargom 6 gündür \"dağıtımda\" görünüyor. Kapının önünden geçip duruyor araç, el sallıyoruz birbirimize.",
          "Print the batch number larger. With reading glasses and a lamp I still needed my grandson's phone to find it.",
          "Tack till er i kassan som hjälpte min pappa hitta plånboken och till och med ringde mig. Det betyder mer än ni"
              + " tror.",
          "Ya paramı iade edersiniz ya da müşteri listenizi foruma koyarım, karar sizin.",
          "Whole stairwell smells of gas, my neighbour has fainted, who do I call?",
          "Joka päivä sama alennusviesti kello kuusi aamulla. Peruin uutiskirjeen jo kolmesti.");

  /** How often a sentence is repeated in the text of {@code growth}. */
  @Param({"1", "10", "100"})
  public int sentences;

  private LinearTextUnderstanding understanding = new LinearTextUnderstanding();
  private LanguageDetector languages = LanguageDetector.load();
  private String longText = "";

  /** Makes the long text. */
  @Setup(Level.Trial)
  public void prepare() {
    longText = (TEXTS.getFirst() + "\n").repeat(sentences);
  }

  /** Everything about a message. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void assess(Blackhole sink) {
    for (String text : TEXTS) {
      sink.consume(understanding.assess(text));
    }
  }

  /** The language alone. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void detectLanguage(Blackhole sink) {
    for (String text : TEXTS) {
      sink.consume(languages.detect(text));
    }
  }

  /** One text of growing length. */
  @Benchmark
  public Object growth() {
    return understanding.assess(longText);
  }
}
