package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.PublicAndPrivate;
import org.vastine.domain.proof.SolvedWay;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Whether private contact was quicker than going back and forth in public (R41). */
public final class ReadPublicAndPrivate {

  /** Of so many of the newest cases of the period at most. */
  public static final int MOST_CASES = 5_000;

  private static final int PAGE = 500;

  private final Permitted permitted;
  private final RecordedCases cases;

  /** Needs what happened. */
  @Inject
  public ReadPublicAndPrivate(Permitted permitted, RecordedCases cases) {
    this.permitted = permitted;
    this.cases = cases;
  }

  /**
   * What is asked.
   *
   * @param period when the cases were opened
   */
  public record Command(RecordedCases.Period period) {}

  /**
   * What is given.
   *
   * @param figure the figure
   * @param looked how many cases were looked through
   * @param whole whether these were all of the period
   */
  public record View(PublicAndPrivate figure, int looked, boolean whole) {}

  /** Gives the figure. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> view(command.period()));
  }

  private View view(RecordedCases.Period period) {
    List<SolvedWay> ways = new ArrayList<>();
    Optional<CaseId> last = Optional.empty();
    int looked = 0;
    boolean more = true;
    while (more && looked < MOST_CASES) {
      List<RecordedCase> page = cases.newest(period, last, PAGE);
      page.forEach(one -> SolvedWay.of(one).ifPresent(ways::add));
      looked += page.size();
      more = page.size() == PAGE;
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
    }
    return new View(PublicAndPrivate.of(ways), looked, !more);
  }
}
