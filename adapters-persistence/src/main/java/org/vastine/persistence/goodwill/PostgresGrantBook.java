package org.vastine.persistence.goodwill;

import static org.vastine.persistence.schema.Tables.GOODWILL_GRANT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** Grants, in PostgreSQL. */
public final class PostgresGrantBook implements GrantBook {

  private static final List<String> NOT_GIVEN =
      Stream.of(GrantState.REFUSED, GrantState.CANCELLED, GrantState.RETURNED)
          .map(Labelled::label)
          .toList();

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresGrantBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void store(Collection<Entry> entries) {
    ManyRows.<Entry>into(GOODWILL_GRANT, entries)
        .set(GOODWILL_GRANT.ID, entry -> entry.id().value())
        .set(GOODWILL_GRANT.CASE_ID, entry -> entry.caseId().value())
        .set(GOODWILL_GRANT.AUTHOR_ID, entry -> entry.customer().value())
        .set(GOODWILL_GRANT.SUBJECT, entry -> entry.subject().label())
        .set(GOODWILL_GRANT.BUDGET_ID, entry -> entry.budget().value())
        .set(GOODWILL_GRANT.KIND, entry -> entry.kind().label())
        .set(GOODWILL_GRANT.AMOUNT, entry -> entry.amount().minor())
        .set(GOODWILL_GRANT.CURRENCY, entry -> entry.amount().currency().getCurrencyCode())
        .set(GOODWILL_GRANT.ASKER_ID, entry -> entry.asker().value())
        .set(GOODWILL_GRANT.ASKED_AT, entry -> Moments.of(entry.askedAt()))
        .set(GOODWILL_GRANT.LEAD_NEEDED, Entry::leadNeeded)
        .set(GOODWILL_GRANT.STATE, entry -> entry.state().label())
        .set(GOODWILL_GRANT.CHANGED_AT, entry -> Moments.of(entry.changedAt()))
        .insert(
            current.sql(),
            "on conflict (workspace_id, id) do update set subject = excluded.subject,"
                + " author_id = excluded.author_id, state = excluded.state,"
                + " changed_at = excluded.changed_at");
  }

  @Override
  public Optional<Entry> find(GrantId id) {
    return current
        .sql()
        .selectFrom(GOODWILL_GRANT)
        .where(GOODWILL_GRANT.ID.eq(id.value()))
        .fetchOptional(PostgresGrantBook::read);
  }

  @Override
  public List<Entry> in(Set<GrantState> states, int limit) {
    return current
        .sql()
        .selectFrom(GOODWILL_GRANT)
        .where(GOODWILL_GRANT.STATE.in(states.stream().map(Labelled::label).toList()))
        .orderBy(GOODWILL_GRANT.ASKED_AT, GOODWILL_GRANT.ID)
        .limit(limit)
        .fetch(PostgresGrantBook::read);
  }

  @Override
  public boolean wasGiven(AuthorId customer, Subject subject, Instant since) {
    return current
        .sql()
        .fetchExists(
            GOODWILL_GRANT,
            GOODWILL_GRANT
                .AUTHOR_ID
                .eq(customer.value())
                .and(isFor(subject))
                .and(GOODWILL_GRANT.ASKED_AT.ge(Moments.of(since))));
  }

  @Override
  public List<Long> given(Subject subject, String currency, int limit) {
    return current
        .sql()
        .select(GOODWILL_GRANT.AMOUNT)
        .from(GOODWILL_GRANT)
        .where(isFor(subject))
        .and(GOODWILL_GRANT.CURRENCY.eq(currency))
        .and(GOODWILL_GRANT.STATE.ne(GrantState.ASKED.label()))
        .orderBy(GOODWILL_GRANT.ASKED_AT.desc(), GOODWILL_GRANT.ID)
        .limit(limit)
        .fetch(GOODWILL_GRANT.AMOUNT);
  }

  private static Condition isFor(Subject subject) {
    return GOODWILL_GRANT.SUBJECT.eq(subject.label()).and(GOODWILL_GRANT.STATE.notIn(NOT_GIVEN));
  }

  private static Entry read(Record row) {
    return new Entry(
        new GrantId(row.get(GOODWILL_GRANT.ID)),
        new CaseId(row.get(GOODWILL_GRANT.CASE_ID)),
        new AuthorId(row.get(GOODWILL_GRANT.AUTHOR_ID)),
        Labels.of(Subject.class, row.get(GOODWILL_GRANT.SUBJECT)),
        new BudgetId(row.get(GOODWILL_GRANT.BUDGET_ID)),
        Labels.of(GrantKind.class, row.get(GOODWILL_GRANT.KIND)),
        new Money(
            row.get(GOODWILL_GRANT.AMOUNT), Currency.getInstance(row.get(GOODWILL_GRANT.CURRENCY))),
        new MemberId(row.get(GOODWILL_GRANT.ASKER_ID)),
        row.get(GOODWILL_GRANT.ASKED_AT).toInstant(),
        row.get(GOODWILL_GRANT.LEAD_NEEDED),
        Labels.of(GrantState.class, row.get(GOODWILL_GRANT.STATE)),
        row.get(GOODWILL_GRANT.CHANGED_AT).toInstant());
  }
}
