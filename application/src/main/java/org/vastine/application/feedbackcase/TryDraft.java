package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.incident.Incidents;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What the draft of the response policy would have changed in recorded cases (R11). */
public final class TryDraft {

  /** The greatest number of cases of one trial. */
  public static final int MOST = 100_000;

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;
  private final RecordedReading reading;
  private final DutyOutlook duty;
  private final InstantSource clock;

  /** Needs the draft, the cases with what happened in them, and who is on duty. */
  @Inject
  public TryDraft(
      Permitted permitted,
      Policies policies,
      PolicyDrafts drafts,
      RecordedCases cases,
      NamedCustomers customers,
      Incidents incidents,
      DutyOutlook duty,
      InstantSource clock) {
    this.permitted = permitted;
    this.policies = policies;
    this.drafts = drafts;
    this.reading = new RecordedReading(cases, customers, incidents);
    this.duty = duty;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param cases how many cases, 1 to {@link #MOST}, the newest ones of the period
   * @param period when these were opened
   * @param watcher is told how far it came, after every stretch
   */
  public record Command(int cases, Period period, Consumer<Reached> watcher) {
    /** Keeps the number in its range. */
    public Command {
      cases = Math.clamp(cases, 1, MOST);
      requireNonNull(period, "period is null");
      requireNonNull(watcher, "watcher is null");
    }
  }

  /**
   * How far a trial came.
   *
   * @param done how many cases were read
   * @param all how many will be
   */
  public record Reached(int done, int all) {}

  /** Gives the report; nothing changes. */
  public Decision<PolicyTrial.Report> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () ->
            drafts
                .find()
                .map(draft -> Decision.accepted(report(draft.policy(), command)))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "policy.no-draft")));
  }

  private PolicyTrial.Report report(ResponsePolicy draft, Command command) {
    PolicyTrial trial = new PolicyTrial(policies.active(), draft, clock.instant(), duty.room());
    reading.each(command.period(), command.cases(), trial::add, command.watcher());
    return trial.report();
  }
}
