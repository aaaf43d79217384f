package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseClock;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: leases and community windows end, and an answer that did not come in time is a
 * breach (R28).
 */
public final class TickCases {

  private static final int BATCH = 100;

  private final Transactions transactions;
  private final Cases cases;
  private final CaseWork work;
  private final Measurements measurements;
  private final InstantSource clock;

  /** Needs the cases and the clock. */
  @Inject
  public TickCases(
      Transactions transactions,
      Cases cases,
      CaseWork work,
      Measurements measurements,
      InstantSource clock) {
    this.transactions = transactions;
    this.cases = cases;
    this.work = work;
    this.measurements = measurements;
    this.clock = clock;
  }

  /** What is asked: nothing but to look at the clock. */
  public record Command() {}

  /**
   * What time did.
   *
   * @param changed how many cases changed
   * @param breached for how many of them the answer is late
   * @param more whether there may be more at once
   */
  public record Ticked(int changed, int breached, boolean more) {}

  /** Lets time pass for one batch of cases. */
  public Decision<Ticked> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Ticked>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(counted(transactions.inWorkspace(actor.workspace(), this::tick))));
  }

  private Ticked counted(Ticked ticked) {
    measurements.add(Measurements.Count.DEADLINES_BREACHED, ticked.breached());
    return ticked;
  }

  private Ticked tick() {
    Instant now = clock.instant();
    int changed = 0;
    int breached = 0;
    List<FeedbackCase> due = cases.lockDue(now, BATCH);
    for (FeedbackCase feedbackCase : due) {
      List<CaseEvent> events = CaseClock.tick(feedbackCase, now);
      work.store(feedbackCase, events);
      changed += events.isEmpty() ? 0 : 1;
      breached += events.stream().anyMatch(CaseEvent.DeadlineBreached.class::isInstance) ? 1 : 0;
    }
    return new Ticked(changed, breached, due.size() == BATCH && changed > 0);
  }
}
