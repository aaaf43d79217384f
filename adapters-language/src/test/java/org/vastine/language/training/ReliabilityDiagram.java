package org.vastine.language.training;

import java.util.Locale;

/**
 * A reliability diagram as a picture: how often judgements of a stated confidence were right,
 * beside the line where both are equal. The wider a dot, the more judgements it stands for.
 */
final class ReliabilityDiagram {

  private static final int SIDE = 320;
  private static final int MARGIN = 44;
  private static final int WIDTH = SIDE + 2 * MARGIN;
  private static final String INK = "#1f5fa8";

  private final StringBuilder svg = new StringBuilder();

  private ReliabilityDiagram() {}

  static String svg(String title, Calibration calibration) {
    ReliabilityDiagram diagram = new ReliabilityDiagram();
    diagram.frame(title);
    diagram.points(calibration.bins());
    diagram.add("</svg>");
    return diagram.svg.toString();
  }

  private void frame(String title) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#333333\">",
        WIDTH, WIDTH, title);
    add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, WIDTH);
    add("<text x=\"%d\" y=\"22\">%s</text>", MARGIN, title);
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double share = tenth / 10.0;
      line(0, share, 1, share, "#dddddd");
      line(share, 0, share, 1, "#dddddd");
      label(x(share), MARGIN + SIDE + 16, "middle", share);
      label(MARGIN - 6, y(share) + 4, "end", share);
    }
    line(0, 0, 1, 1, "#777777");
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">stated confidence</text>",
        MARGIN + SIDE / 2, WIDTH - 10);
    add(
        "<text transform=\"translate(12 %d) rotate(-90)\" text-anchor=\"middle\">right</text>",
        MARGIN + SIDE / 2);
  }

  /** Per bin: how many, their mean confidence, their share of right ones. */
  private void points(double[][] bins) {
    double all = 0;
    for (double[] bin : bins) {
      all += bin[0];
    }
    double[] before = {};
    for (double[] bin : bins) {
      if (bin[0] == 0) {
        continue;
      }
      if (before.length > 0) {
        line(before[1], before[2], bin[1], bin[2], INK);
      }
      double radius = 3 + 14 * Math.sqrt(bin[0] / all);
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>",
          x(bin[1]), y(bin[2]), radius, INK);
      before = bin;
    }
  }

  private static double x(double share) {
    return MARGIN + SIDE * share;
  }

  private static double y(double share) {
    return MARGIN + SIDE * (1 - share);
  }

  private void line(double x1, double y1, double x2, double y2, String colour) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
        x(x1), y(y1), x(x2), y(y2), colour);
  }

  private void label(double x, double y, String anchor, double share) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%.1f</text>", x, y, anchor, share);
  }

  @SuppressWarnings("AnnotateFormatMethod") // its library would come for this one method
  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
