package org.vastine.application.customer;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Authors;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A workspace tells which handles are customers that its own books know by name. */
public final class ImportCustomers {

  /** How many at a time. */
  public static final int MOST = 500;

  private final Permitted permitted;
  private final Authors authors;
  private final NamedCustomers customers;
  private final AuditLog audit;
  private final InstantSource clock;

  /**
   * A handle and who stands behind it.
   *
   * @param writer where they write, and as whom
   * @param name by which name they are known
   * @param reference what they are called in the workspace's books
   */
  public record Told(Handle writer, String name, Optional<String> reference) {}

  /** What is asked. */
  public record Command(List<Told> told) {
    /** Copies the list. */
    public Command {
      told = List.copyOf(told);
    }
  }

  /** Needs who writes, and who of them is known. */
  @Inject
  public ImportCustomers(
      Permitted permitted,
      Authors authors,
      NamedCustomers customers,
      AuditLog audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.authors = authors;
    this.customers = customers;
    this.audit = audit;
    this.clock = clock;
  }

  /** Gives what is known then, in the order in which it was told; all of it or nothing. */
  public Decision<List<NamedCustomer>> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.TAKE_IN_MENTIONS, () -> told(actor, command.told()));
  }

  private Decision<List<NamedCustomer>> told(Actor actor, List<Told> told) {
    Instant now = clock.instant();
    Map<Handle, AuthorId> known = authors.ensure(told.stream().map(Told::writer).toList());
    Decision<List<NamedCustomer>> all = Decision.accepted(List.of());
    for (Told one : told) {
      AuthorId author = requireNonNull(known.get(one.writer()), "no author was made");
      all =
          all.then(before ->
              NamedCustomer.written(author, one.name(), one.reference(), now, actor.by())
                  .map(customer -> {
                    List<NamedCustomer> more = new ArrayList<>(before);
                    more.add(customer);
                    return List.copyOf(more);
                  }));
    }
    return all.map(list -> {
      customers.store(list);
      audit.add(
          new AuditLog.Entry(
              now,
              actor.by(),
              "customer.imported",
              "customers",
              Map.of("count", Integer.toString(list.size()))));
      return list;
    });
  }
}
