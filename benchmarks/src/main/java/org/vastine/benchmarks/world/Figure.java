package org.vastine.benchmarks.world;

import java.util.Locale;

/**
 * One line of the report.
 *
 * @param measure what was measured
 * @param figure what came out, with its unit
 * @param peer what it is held against, with its figure
 * @param ratio figure to peer
 * @param aim what the ratio should be
 */
public record Figure(String measure, String figure, String peer, double ratio, String aim) {

  /** A row of a Markdown table. */
  public String row() {
    return String.format(
        Locale.ROOT, "| %s | %s | %s | %.2f | %s |", measure, figure, peer, ratio, aim);
  }
}
