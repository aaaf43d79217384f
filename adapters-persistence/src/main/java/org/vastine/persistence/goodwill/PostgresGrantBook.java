package org.vastine.persistence.goodwill;

import static org.vastine.persistence.schema.Tables.GOODWILL_GRANT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

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
        .set(
            GOODWILL_GRANT.APPROVER_ID, entry -> entry.approver().map(MemberId::value).orElse(null))
        .set(
            GOODWILL_GRANT.DEVIATION,
            entry -> entry.deviation().map(one -> one.from().way().label()).orElse(null))
        .set(
            GOODWILL_GRANT.NORM_KIND,
            entry -> entry.deviation().map(one -> norm(one).kind().label()).orElse(null))
        .set(
            GOODWILL_GRANT.NORM_LEAST,
            entry -> entry.deviation().map(one -> norm(one).least().minor()).orElse(null))
        .set(
            GOODWILL_GRANT.NORM_MOST,
            entry -> entry.deviation().map(one -> norm(one).most().minor()).orElse(null))
        .set(
            GOODWILL_GRANT.DEVIATION_REASON,
            entry -> entry.deviation().map(one -> one.reason().value()).orElse(null))
        .insert(
            current.sql(),
            "on conflict (workspace_id, id) do update set subject = excluded.subject,"
                + " author_id = excluded.author_id, state = excluded.state,"
                + " changed_at = excluded.changed_at, approver_id = excluded.approver_id");
  }

  private static NormRange norm(GrantDeviation deviation) {
    return deviation.from().norm();
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
  public Map<GrantId, CaseId> cases(Collection<GrantId> ids) {
    return current
        .sql()
        .select(GOODWILL_GRANT.ID, GOODWILL_GRANT.CASE_ID)
        .from(GOODWILL_GRANT)
        .where(GOODWILL_GRANT.ID.eq(DSL.any(ids.stream().map(GrantId::value).toArray(UUID[]::new))))
        .fetchMap(
            row -> new GrantId(row.get(GOODWILL_GRANT.ID)),
            row -> new CaseId(row.get(GOODWILL_GRANT.CASE_ID)));
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

  @Override
  public Page<Entry> deviating(Optional<String> after, int limit) {
    Condition behind =
        Place.ofOptional(after)
            .map(place ->
                DSL.row(GOODWILL_GRANT.ASKED_AT, GOODWILL_GRANT.ID)
                    .lt(Moments.of(place.at()), place.id()))
            .orElse(DSL.noCondition());
    List<Entry> read =
        current
            .sql()
            .selectFrom(GOODWILL_GRANT)
            .where(GOODWILL_GRANT.DEVIATION.isNotNull())
            .and(behind)
            .orderBy(GOODWILL_GRANT.ASKED_AT.desc(), GOODWILL_GRANT.ID.desc())
            .limit(limit + 1)
            .fetch(PostgresGrantBook::read);
    return Pages.cut(read, limit, entry -> new Place(entry.askedAt(), entry.id().value()));
  }

  private static Condition isFor(Subject subject) {
    return GOODWILL_GRANT.SUBJECT.eq(subject.label()).and(GOODWILL_GRANT.STATE.notIn(NOT_GIVEN));
  }

  private static Optional<GrantDeviation> deviation(Record row, Currency currency) {
    return Optional.ofNullable(row.get(GOODWILL_GRANT.DEVIATION))
        .map(way ->
            new GrantDeviation(
                new Deviation(
                    Labels.of(Deviation.Way.class, way),
                    new NormRange(
                        Labels.of(GrantKind.class, row.get(GOODWILL_GRANT.NORM_KIND)),
                        new Money(row.get(GOODWILL_GRANT.NORM_LEAST), currency),
                        new Money(row.get(GOODWILL_GRANT.NORM_MOST), currency))),
                new CaseTextId(row.get(GOODWILL_GRANT.DEVIATION_REASON))));
  }

  private static Entry read(Record row) {
    Currency currency = Currency.getInstance(row.get(GOODWILL_GRANT.CURRENCY));
    return new Entry(
        new GrantId(row.get(GOODWILL_GRANT.ID)),
        new CaseId(row.get(GOODWILL_GRANT.CASE_ID)),
        new AuthorId(row.get(GOODWILL_GRANT.AUTHOR_ID)),
        Labels.of(Subject.class, row.get(GOODWILL_GRANT.SUBJECT)),
        new BudgetId(row.get(GOODWILL_GRANT.BUDGET_ID)),
        Labels.of(GrantKind.class, row.get(GOODWILL_GRANT.KIND)),
        new Money(row.get(GOODWILL_GRANT.AMOUNT), currency),
        new MemberId(row.get(GOODWILL_GRANT.ASKER_ID)),
        row.get(GOODWILL_GRANT.ASKED_AT).toInstant(),
        row.get(GOODWILL_GRANT.LEAD_NEEDED),
        Labels.of(GrantState.class, row.get(GOODWILL_GRANT.STATE)),
        row.get(GOODWILL_GRANT.CHANGED_AT).toInstant(),
        Optional.ofNullable(row.get(GOODWILL_GRANT.APPROVER_ID)).map(MemberId::new),
        deviation(row, currency));
  }
}
