package org.vastine.application.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RecordedCase;

/** The newest cases of a period, page by page, as figures look them through. */
final class PeriodCases {

  /** Of so many of the newest cases of the period at most. */
  static final int MOST = 5_000;

  private static final int PAGE = 500;

  private PeriodCases() {}

  /**
   * What was looked through.
   *
   * @param looked how many cases
   * @param whole whether these were all of the period
   */
  record Looked(int looked, boolean whole) {}

  /** Looks through them, the newest first, within the transaction that is open. */
  static Looked each(
      RecordedCases cases, RecordedCases.Period period, Consumer<RecordedCase> look) {
    Optional<CaseId> last = Optional.empty();
    int looked = 0;
    boolean more = true;
    while (more && looked < MOST) {
      List<RecordedCase> page = cases.newest(period, last, PAGE);
      page.forEach(look);
      looked += page.size();
      more = page.size() == PAGE;
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
    }
    return new Looked(looked, !more);
  }
}
