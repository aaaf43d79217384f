package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Collection;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.incident.Incidents;
import org.vastine.domain.feedbackcase.WorkspaceFacts;
import org.vastine.domain.mention.AuthorId;

/** What the workspace told besides its mentions; works within the transaction that is open. */
public final class WorkspaceTold {

  private final NamedCustomers customers;
  private final Incidents incidents;

  /** Needs who is known by name, and what goes on. */
  @Inject
  public WorkspaceTold(NamedCustomers customers, Incidents incidents) {
    this.customers = customers;
    this.incidents = incidents;
  }

  /** What rules may ask for now, about these authors. */
  public WorkspaceFacts of(Collection<AuthorId> authors) {
    return new WorkspaceFacts(customers.among(authors), incidents.open());
  }

  /** Whether an author is a customer known by name. */
  boolean isNamed(AuthorId author) {
    return customers.find(author).isPresent();
  }
}
