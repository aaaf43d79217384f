package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What last happened to cases, so that a list can say why one no longer belongs into it. */
public final class ReadLatestEvents {

  private final Transactions transactions;
  private final Timeline timeline;

  /** Needs the timeline. */
  @Inject
  public ReadLatestEvents(Transactions transactions, Timeline timeline) {
    this.transactions = transactions;
    this.timeline = timeline;
  }

  /**
   * What is asked.
   *
   * @param cases as they were read, at most 500
   */
  public record Command(List<FeedbackCase> cases) {
    /** Copies the cases; refuses more than 500. */
    public Command {
      cases = List.copyOf(cases);
      if (cases.size() > 500) {
        throw new IllegalArgumentException("more than 500 cases");
      }
    }
  }

  /** Gives the event that made each case what it is. */
  public Decision<Map<CaseId, CaseEvent>> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<Map<CaseId, CaseEvent>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                command.cases().isEmpty()
                    ? Map.of()
                    : transactions.inWorkspace(actor.workspace(), () -> latest(command.cases()))));
  }

  private Map<CaseId, CaseEvent> latest(List<FeedbackCase> cases) {
    Map<CaseId, CaseEvent> latest = new HashMap<>();
    for (FeedbackCase each : cases) {
      timeline
          .of(each.id(), each.version() - 1, 1)
          .forEach(entry -> latest.put(each.id(), entry.event()));
    }
    return latest;
  }
}
