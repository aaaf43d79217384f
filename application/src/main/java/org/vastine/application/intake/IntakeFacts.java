package org.vastine.application.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.feedbackcase.AuthorHistories;
import org.vastine.application.feedbackcase.DutyOutlook;
import org.vastine.application.incident.Incidents;
import org.vastine.domain.feedbackcase.WorkspaceFacts;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.policy.Staffing;

/**
 * What a workspace told, as intake needs it: looked up at most once in some seconds, so that a
 * workspace in which nothing was told pays nothing for it, however much comes in (ADR 37). Whoever
 * is marked, whatever is opened and whoever goes off duty counts some seconds later. What we had
 * with the authors before is looked up each time, for all of them at once.
 */
@Singleton
public final class IntakeFacts {

  private static final Duration FRESH = Duration.ofSeconds(3);

  private final NamedCustomers customers;
  private final Incidents incidents;
  private final DutyOutlook duty;
  private final AuthorHistories histories;
  private final InstantSource clock;
  private final Map<WorkspaceId, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(
      Instant at,
      boolean anyCustomer,
      List<ReputationIncident> incidents,
      Optional<Staffing> staffing) {}

  /** Needs who is known by name, what goes on, who is on duty, what was before, and the clock. */
  @Inject
  public IntakeFacts(
      NamedCustomers customers,
      Incidents incidents,
      DutyOutlook duty,
      AuthorHistories histories,
      InstantSource clock) {
    this.customers = customers;
    this.incidents = incidents;
    this.duty = duty;
    this.histories = histories;
    this.clock = clock;
  }

  WorkspaceFacts of(WorkspaceId workspace, Collection<AuthorId> authors) {
    Instant now = clock.instant();
    Seen known = seen.get(workspace);
    if (known == null || !known.at().plus(FRESH).isAfter(now)) {
      known = new Seen(now, customers.any(), incidents.open(), duty.staffing(now));
      seen.put(workspace, known);
    }
    Set<AuthorId> named =
        known.anyCustomer() && !authors.isEmpty() ? customers.among(authors) : Set.of();
    return new WorkspaceFacts(
        named,
        known.incidents(),
        known.staffing(),
        authors.isEmpty() ? Map.of() : histories.of(authors));
  }
}
