package org.vastine.application.customer;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.mention.AuthorId;

/** Customers known by name, in memory. */
public final class InMemoryNamedCustomers implements NamedCustomers {

  private final InMemoryTable<AuthorId, NamedCustomer> customers;

  /** Nobody is known yet. */
  public InMemoryNamedCustomers(InMemoryTransactions transactions) {
    this.customers = new InMemoryTable<>(transactions);
  }

  @Override
  public boolean any() {
    return customers.stream().findAny().isPresent();
  }

  @Override
  public Set<AuthorId> among(Collection<AuthorId> authors) {
    return authors.stream()
        .filter(author -> customers.find(author).isPresent())
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<NamedCustomer> find(AuthorId author) {
    return customers.find(author);
  }

  @Override
  public void store(Collection<NamedCustomer> more) {
    more.forEach(one -> customers.put(one.author(), one));
  }

  @Override
  public void remove(AuthorId author) {
    customers.remove(author);
  }
}
