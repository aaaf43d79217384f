package org.vastine.application.customer;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.mention.AuthorId;

/** The authors who are customers known by name. */
public interface NamedCustomers {

  /** Whether there is any at all. */
  boolean any();

  /** Those of these authors who are. */
  Set<AuthorId> among(Collection<AuthorId> authors);

  /** What is known of one. */
  Optional<NamedCustomer> find(AuthorId author);

  /** Keeps what is known; the later word on an author takes the place of the earlier one. */
  void store(Collection<NamedCustomer> customers);

  /** Nobody is known by that name any more. */
  void remove(AuthorId author);
}
