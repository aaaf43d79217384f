package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.PublicAndPrivate;
import org.vastine.domain.proof.SolvedWay;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Whether private contact was quicker than going back and forth in public (R41). */
public final class ReadPublicAndPrivate {

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
   * @param looked how many cases were looked through, the newest 5,000 at most
   * @param whole whether these were all of the period
   */
  public record View(PublicAndPrivate figure, int looked, boolean whole) {}

  /** Gives the figure. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> view(command.period()));
  }

  private View view(RecordedCases.Period period) {
    List<SolvedWay> ways = new ArrayList<>();
    PeriodCases.Looked looked =
        PeriodCases.each(cases, period, one -> SolvedWay.of(one).ifPresent(ways::add));
    return new View(PublicAndPrivate.of(ways), looked.looked(), looked.whole());
  }
}
