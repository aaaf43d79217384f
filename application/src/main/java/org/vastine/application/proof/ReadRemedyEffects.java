package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.RemediedCase;
import org.vastine.domain.proof.RemedyEffects;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** How complaints ended by what the customer was given (R24). */
public final class ReadRemedyEffects {

  private final Permitted permitted;
  private final RecordedCases cases;

  /** Needs what happened. */
  @Inject
  public ReadRemedyEffects(Permitted permitted, RecordedCases cases) {
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
   * @param effects how they ended
   * @param looked how many cases were looked through, the newest 5,000 at most
   * @param whole whether these were all of the period
   */
  public record View(RemedyEffects effects, int looked, boolean whole) {}

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, () -> view(command.period()));
  }

  private View view(RecordedCases.Period period) {
    List<RemediedCase> met = new ArrayList<>();
    PeriodCases.Looked looked =
        PeriodCases.each(cases, period, one -> RemediedCase.of(one).ifPresent(met::add));
    return new View(RemedyEffects.of(met), looked.looked(), looked.whole());
  }
}
