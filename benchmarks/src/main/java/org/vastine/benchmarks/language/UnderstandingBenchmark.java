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
 * Messages a second and thread: all of {@code assess} (language, style, sentiment, subject,
 * reasons), and language alone, over the labelled messages of this checkout, so that neither caches
 * nor branches can learn a few texts by heart. {@code growth} assesses texts ten times as long as
 * each other: the cost must grow no faster than the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class UnderstandingBenchmark {

  private static final int MESSAGES = 5_000;
  private static final String SENTENCE =
      "Kolmas viikko ilman kuumaa vettä eikä kukaan vastaa puhelimeen.\n";

  private LinearTextUnderstanding understanding = new LinearTextUnderstanding();
  private LanguageDetector languages = LanguageDetector.load();
  private List<String> texts = List.of();

  /** The texts of {@code growth}. */
  @State(Scope.Benchmark)
  public static class Growing {

    /** How often a sentence is repeated. */
    @Param({"1", "10", "100"})
    public int sentences;

    private String text = "";

    /** Makes the text. */
    @Setup(Level.Trial)
    public void prepare() {
      text = SENTENCE.repeat(sentences);
    }
  }

  /** Reads the texts. */
  @Setup(Level.Trial)
  public void prepare() {
    texts = LabelledTexts.some(MESSAGES);
  }

  /** Everything about a message. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void assess(Blackhole sink) {
    for (String text : texts) {
      sink.consume(understanding.assess(text));
    }
  }

  /** The language alone. */
  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void detectLanguage(Blackhole sink) {
    for (String text : texts) {
      sink.consume(languages.detect(text));
    }
  }

  /** One text of growing length. */
  @Benchmark
  public Object growth(Growing growing) {
    return understanding.assess(growing.text);
  }
}
