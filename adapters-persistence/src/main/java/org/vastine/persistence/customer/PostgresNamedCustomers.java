package org.vastine.persistence.customer;

import static org.vastine.persistence.schema.Tables.NAMED_CUSTOMER;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.mention.AuthorId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** Customers known by name, in PostgreSQL. */
public final class PostgresNamedCustomers implements NamedCustomers {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresNamedCustomers(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public boolean any() {
    return current.sql().fetchExists(NAMED_CUSTOMER);
  }

  @Override
  public Set<AuthorId> among(Collection<AuthorId> authors) {
    return current
        .sql()
        .select(NAMED_CUSTOMER.AUTHOR_ID)
        .from(NAMED_CUSTOMER)
        .where(
            NAMED_CUSTOMER.AUTHOR_ID.eq(
                DSL.any(authors.stream().map(AuthorId::value).toArray(UUID[]::new))))
        .fetchSet(row -> new AuthorId(row.value1()));
  }

  @Override
  public Optional<NamedCustomer> find(AuthorId author) {
    return current
        .sql()
        .selectFrom(NAMED_CUSTOMER)
        .where(NAMED_CUSTOMER.AUTHOR_ID.eq(author.value()))
        .fetchOptional(PostgresNamedCustomers::read);
  }

  @Override
  public void store(Collection<NamedCustomer> customers) {
    for (NamedCustomer one : customers) {
      ManyRows.<NamedCustomer>into(NAMED_CUSTOMER, List.of(one))
          .set(NAMED_CUSTOMER.AUTHOR_ID, customer -> customer.author().value())
          .set(NAMED_CUSTOMER.NAME, NamedCustomer::name)
          .set(NAMED_CUSTOMER.REFERENCE, customer -> customer.reference().orElse(null))
          .set(NAMED_CUSTOMER.SINCE, customer -> Moments.of(customer.since()))
          .set(NAMED_CUSTOMER.BY_KIND, customer -> Doer.of(customer.by()).kind())
          .set(NAMED_CUSTOMER.BY_ID, customer -> Doer.of(customer.by()).id())
          .insert(
              current.sql(),
              "on conflict (workspace_id, author_id) do update set name = excluded.name,"
                  + " reference = excluded.reference, since = excluded.since, by_kind ="
                  + " excluded.by_kind, by_id = excluded.by_id");
    }
  }

  @Override
  public void remove(AuthorId author) {
    current
        .sql()
        .deleteFrom(NAMED_CUSTOMER)
        .where(NAMED_CUSTOMER.AUTHOR_ID.eq(author.value()))
        .execute();
  }

  private static NamedCustomer read(Record row) {
    return new NamedCustomer(
        new AuthorId(row.get(NAMED_CUSTOMER.AUTHOR_ID)),
        row.get(NAMED_CUSTOMER.NAME),
        Optional.ofNullable(row.get(NAMED_CUSTOMER.REFERENCE)),
        row.get(NAMED_CUSTOMER.SINCE).toInstant(),
        new Doer(row.get(NAMED_CUSTOMER.BY_KIND), row.get(NAMED_CUSTOMER.BY_ID)).by());
  }
}
