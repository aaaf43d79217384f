package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.incident.Incidents;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.feedbackcase.WorkspaceFacts;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What the draft of the response policy would have changed in recorded cases (R11). */
public final class TryDraft {

  /** The greatest number of cases of one trial. */
  public static final int MOST = 100_000;

  private static final int INCIDENTS = 10_000;

  /** How many are read at a time; after each stretch the watcher is told. */
  private static final int STRETCH = 500;

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;
  private final RecordedCases cases;
  private final NamedCustomers customers;
  private final Incidents incidents;
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
    this.cases = cases;
    this.customers = customers;
    this.incidents = incidents;
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
    int all = cases.count(command.period(), command.cases());
    List<ReputationIncident> everything = incidents.newest(INCIDENTS);
    Optional<CaseId> before = Optional.empty();
    int done = 0;
    while (done < all) {
      List<RecordedCase> stretch =
          cases.newest(command.period(), before, Math.min(STRETCH, all - done));
      if (stretch.isEmpty()) {
        break;
      }
      WorkspaceFacts told =
          new WorkspaceFacts(customers.among(authors(stretch)), everything, Optional.empty());
      stretch.forEach(one -> trial.add(one.with(told)));
      done += stretch.size();
      before = Optional.of(stretch.getLast().id());
      command.watcher().accept(new Reached(done, all));
    }
    return trial.report();
  }

  private static Set<AuthorId> authors(List<RecordedCase> cases) {
    return cases.stream()
        .map(one -> ((CaseEvent.Opened) one.events().getFirst()).author())
        .collect(Collectors.toSet());
  }
}
