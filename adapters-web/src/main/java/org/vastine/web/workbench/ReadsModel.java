package org.vastine.web.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.domain.reply.EarlierTurns;
import org.vastine.domain.reply.HowItReads;
import org.vastine.domain.reply.NextTurn;
import org.vastine.domain.reply.ReadPoint;
import org.vastine.web.console.Shell;

/**
 * How a reply may read, in sentences.
 *
 * @param customer from the customer's side
 * @param bystander from the side of somebody who comes upon the thread
 * @param next what the customer probably does next, with the reason; empty where the words do not
 *     tell
 * @param earlier how customers went on after replies like this, or that there were too few
 */
public record ReadsModel(
    List<Line> customer, List<Line> bystander, Optional<String> next, String earlier) {

  /**
   * One sentence.
   *
   * @param point what it tells, as the API names it
   * @param good whether it speaks for the reply
   * @param words the sentence
   */
  public record Line(String point, boolean good, String words) {}

  static ReadsModel of(Shell s, HowItReads reads, EarlierTurns earlier) {
    return new ReadsModel(
        lines(s, reads, reads.customer()),
        lines(s, reads, reads.bystander()),
        reads
            .next()
            .map(turn ->
                s.t("reads.next." + turn.label())
                    + reads
                        .because()
                        .map(why -> " " + s.t("reads.because", "why", words(s, reads, why)))
                        .orElse("")),
        told(s, earlier));
  }

  private static List<Line> lines(Shell s, HowItReads reads, List<ReadPoint> points) {
    return points.stream()
        .map(point -> new Line(point.label(), point.isGood(), words(s, reads, point)))
        .toList();
  }

  private static String words(Shell s, HowItReads reads, ReadPoint point) {
    return s.fill("reads.point." + point.label(), Map.of("harm", String.join(" · ", reads.harm())));
  }

  private static String told(Shell s, EarlierTurns earlier) {
    if (!earlier.enough()) {
      return s.t("reads.too-few", "n", earlier.replies(), "enough", EarlierTurns.ENOUGH);
    }
    String shares =
        earlier.turns().keySet().stream()
            .sorted(Comparator.comparingInt((NextTurn turn) -> -earlier.times(turn)))
            .map(turn -> s.t("reads.share." + turn.label(), "percent", earlier.percent(turn)))
            .collect(Collectors.joining(", "));
    return s.t("reads.earlier", "n", earlier.replies(), "shares", shares);
  }
}
