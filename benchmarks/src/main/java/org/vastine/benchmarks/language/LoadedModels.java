package org.vastine.benchmarks.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vastine.benchmarks.world.Sample;
import org.vastine.language.reply.HybridDraftReading;
import org.vastine.language.triage.LinearTextUnderstanding;

/**
 * The models and word lists of both judgements, loaded by a Java that does nothing else: how long
 * that takes, classes and the first message included, and what of the heap they keep.
 *
 * @param millis milliseconds until both can be asked, each time in a Java of its own
 * @param heapMiB MiB that are in use afterwards and were not before
 */
public record LoadedModels(Sample millis, Sample heapMiB) {

  private static final int TIMES = 5;
  private static final double MIB = 1_024 * 1_024;

  /** Measures five times. */
  public static LoadedModels measured() throws IOException, InterruptedException {
    List<double[]> figures = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      figures.add(once());
    }
    return new LoadedModels(
        new Sample(figures.stream().mapToDouble(one -> one[0]).toArray()),
        new Sample(figures.stream().mapToDouble(one -> one[1]).toArray()));
  }

  private static double[] once() throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                LoadedModels.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (java.waitFor() != 0) {
      throw new IOException("the models were not loaded: " + printed);
    }
    String[] words = printed.strip().split(" ", -1);
    return new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])};
  }

  /** Loads and prints milliseconds and MiB; run by {@link #measured}. */
  public static void main(String[] none) {
    long before = inUse();
    long begun = System.nanoTime();
    LinearTextUnderstanding understanding = new LinearTextUnderstanding();
    HybridDraftReading reading = new HybridDraftReading();
    int first = understanding.assess("Missä pakettini viipyy?").hashCode();
    double millis = (System.nanoTime() - begun) / 1e6;
    double mib = (inUse() - before) / MIB;
    System.out.println(millis + " " + mib);
    if (first == 0 && reading.hashCode() == 0) {
      throw new IllegalStateException("what is not used may not be there");
    }
  }

  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
