package org.vastine.web.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.domain.feedbackcase.ClosingReview;
import org.vastine.web.console.Shell;

/**
 * What was done for the customer, as the closing form shows it.
 *
 * @param lines the points, in their order
 * @param mayExhaust whether all was done that can be done
 */
public record ClosingModel(List<Line> lines, boolean mayExhaust) {

  /**
   * One point.
   *
   * @param words what could be done
   * @param state {@code done}, {@code open} or {@code not_needed}
   * @param how what did it, by its line on the timeline; empty while it is not done
   * @param at when it was done
   */
  public record Line(String words, String state, Optional<String> how, Optional<Instant> at) {
    /** Which picture stands before it. */
    public String icon() {
      return switch (state) {
        case "done" -> "circle-check";
        case "not_needed" -> "minus";
        default -> "circle";
      };
    }
  }

  static ClosingModel of(Shell s, ReadCase.CaseView view, TimelineWords words) {
    return new ClosingModel(
        view.closing().checks().stream().map(check -> line(s, view, words, check)).toList(),
        view.closing().notExhausted().isEmpty());
  }

  private static Line line(
      Shell s, ReadCase.CaseView view, TimelineWords words, ClosingReview.Check check) {
    return new Line(
        s.t("closing." + check.point().label()),
        check.state().label(),
        check.event().map(place -> words.line(view.timeline().get(place - 1).event()).words()),
        check.at());
  }
}
