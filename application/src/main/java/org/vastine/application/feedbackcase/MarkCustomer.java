package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member says that the author of a case is a customer known by name, or no longer is; the plan of
 * the case is made anew, since rules may ask for it.
 */
public final class MarkCustomer {

  private final CaseWork work;
  private final NamedCustomers customers;
  private final CasePlanning planning;

  /**
   * What is asked.
   *
   * @param caseId a case of theirs
   * @param expected the version that was looked at
   * @param name by which name they are known; empty when they no longer are
   * @param reference what they are called in the workspace's books
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, Optional<String> name, Optional<String> reference) {}

  /** Needs the common part of casework, who is known, and the policy. */
  @Inject
  public MarkCustomer(CaseWork work, NamedCustomers customers, CasePlanning planning) {
    this.work = work;
    this.customers = customers;
    this.planning = planning;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation -> {
          FeedbackCase it = situation.feedbackCase();
          return said(actor, command, situation)
              .map(_ -> planning.of(it, situation.now()).plannedAgain(it));
        });
  }

  private Decision<List<CaseEvent>> said(
      Actor actor, Command command, CaseWork.Situation situation) {
    FeedbackCase it = situation.feedbackCase();
    if (command.name().isEmpty()) {
      customers.remove(it.key().author());
      return Decision.accepted(List.of());
    }
    return NamedCustomer.written(
            it.key().author(),
            command.name().get(),
            command.reference(),
            situation.now(),
            actor.by())
        .map(customer -> {
          customers.store(List.of(customer));
          return List.of();
        });
  }
}
