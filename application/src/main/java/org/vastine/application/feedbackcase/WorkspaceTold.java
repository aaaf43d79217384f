package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.incident.Incidents;
import org.vastine.domain.feedbackcase.WorkspaceFacts;
import org.vastine.domain.mention.AuthorId;

/** What the workspace told besides its mentions; works within the transaction that is open. */
public final class WorkspaceTold {

  private final NamedCustomers customers;
  private final Incidents incidents;
  private final DutyOutlook duty;
  private final AuthorHistories histories;

  /** Needs who is known by name, what goes on, who is on duty, and what was before. */
  @Inject
  public WorkspaceTold(
      NamedCustomers customers, Incidents incidents, DutyOutlook duty, AuthorHistories histories) {
    this.customers = customers;
    this.incidents = incidents;
    this.duty = duty;
    this.histories = histories;
  }

  /** What rules may ask for at this moment, about these authors. */
  public WorkspaceFacts of(Collection<AuthorId> authors, Instant now) {
    return new WorkspaceFacts(
        customers.among(authors), incidents.open(), duty.staffing(now), histories.of(authors));
  }

  /** Whether an author is a customer known by name. */
  boolean isNamed(AuthorId author) {
    return customers.find(author).isPresent();
  }
}
