package org.vastine.domain.proof;

import java.util.Comparator;
import java.util.List;
import org.vastine.domain.feedbackcase.CaseId;

/**
 * How long one way took.
 *
 * @param turns how often somebody spoke
 * @param minutes how long it took, by the clock on the wall
 * @param cases the cases behind it, those that took longest first
 */
public record WayFigure(Spread turns, Spread minutes, List<CaseId> cases) {

  /** Copies the list. */
  public WayFigure {
    cases = List.copyOf(cases);
  }

  static WayFigure of(List<Stretch> stretches) {
    return new WayFigure(
        Spread.of(stretches.stream().map(one -> (long) one.turns()).toList()),
        Spread.of(stretches.stream().map(one -> one.took().toMinutes()).toList()),
        stretches.stream()
            .sorted(
                Comparator.comparing(Stretch::took)
                    .thenComparing(one -> one.caseId().value())
                    .reversed())
            .map(Stretch::caseId)
            .toList());
  }
}
