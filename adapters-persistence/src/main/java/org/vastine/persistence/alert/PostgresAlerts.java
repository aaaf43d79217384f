package org.vastine.persistence.alert;

import static org.vastine.persistence.schema.Tables.ALERT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vastine.application.alert.Alerts;
import org.vastine.application.kernel.Page;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/** What members were told, in PostgreSQL, where a unique key keeps them from being told twice. */
public final class PostgresAlerts implements Alerts {

  private static final Condition IS_UNSEEN = ALERT.SEEN_AT.isNull();

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAlerts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Alert> add(List<Alert> alerts) {
    Set<UUID> added =
        new HashSet<>(
            ManyRows.<Alert>into(ALERT, alerts)
                .set(ALERT.ID, alert -> alert.id().value())
                .set(ALERT.MEMBER_ID, alert -> alert.member().value())
                .set(ALERT.CASE_ID, alert -> alert.occasion().caseId().value())
                .set(ALERT.KIND, alert -> alert.occasion().kind().label())
                .set(ALERT.TOKEN, alert -> alert.occasion().token())
                .set(ALERT.AT, alert -> Moments.of(alert.occasion().at()))
                .set(ALERT.PUBLISHED_AT, one -> Moments.ofOptional(one.occasion().publishedAt()))
                .set(ALERT.DUE, alert -> Moments.ofOptional(alert.occasion().due()))
                .set(ALERT.CONCERNS_ID, alert -> id(alert.occasion().concerns()))
                .set(ALERT.BY_ID, alert -> id(alert.occasion().by()))
                .set(ALERT.STYLE, alert -> alert.style().label())
                .set(ALERT.CHANNEL, Alert::channel)
                .set(ALERT.TOLD_AT, alert -> Moments.of(alert.toldAt()))
                .insertReturning(
                    current.sql(),
                    "on conflict (workspace_id, member_id, case_id, kind, token) do nothing"
                        + " returning id",
                    row -> row.getObject(1, UUID.class)));
    return alerts.stream().filter(alert -> added.contains(alert.id().value())).toList();
  }

  private static @Nullable UUID id(Optional<MemberId> member) {
    return member.map(MemberId::value).orElse(null);
  }

  @Override
  public List<Alert> find(Collection<AlertId> ids) {
    return current.sql().selectFrom(ALERT).where(isOneOf(ids)).fetch(PostgresAlerts::read);
  }

  private static Condition isOneOf(Collection<AlertId> ids) {
    return ALERT.ID.eq(DSL.any(ids.stream().map(AlertId::value).toArray(UUID[]::new)));
  }

  private static Condition isOf(MemberId member) {
    return ALERT.MEMBER_ID.eq(member.value());
  }

  @Override
  public Page<Alert> of(MemberId member, boolean unseenOnly, Optional<String> after, int limit) {
    Condition behind =
        Place.ofOptional(after)
            .map(place -> DSL.row(ALERT.TOLD_AT, ALERT.ID).lt(Moments.of(place.at()), place.id()))
            .orElse(DSL.noCondition());
    List<Alert> read =
        current
            .sql()
            .selectFrom(ALERT)
            .where(isOf(member))
            .and(unseenOnly ? IS_UNSEEN : DSL.noCondition())
            .and(behind)
            .orderBy(ALERT.TOLD_AT.desc(), ALERT.ID.desc())
            .limit(limit + 1)
            .fetch(PostgresAlerts::read);
    return Pages.cut(read, limit, alert -> new Place(alert.toldAt(), alert.id().value()));
  }

  @Override
  public int unseen(MemberId member, int most) {
    return current
        .sql()
        .fetchCount(
            DSL.select(ALERT.ID).from(ALERT).where(isOf(member)).and(IS_UNSEEN).limit(most));
  }

  @Override
  public int see(MemberId member, Collection<AlertId> ids, Instant now) {
    return ids.isEmpty() ? 0 : seen(isOf(member).and(isOneOf(ids)), now);
  }

  @Override
  public int seeAll(MemberId member, Instant until, Instant now) {
    return seen(isOf(member).and(ALERT.TOLD_AT.le(Moments.of(until))), now);
  }

  private int seen(Condition which, Instant now) {
    return current
        .sql()
        .update(ALERT)
        .set(ALERT.SEEN_AT, Moments.of(now))
        .where(which)
        .and(IS_UNSEEN)
        .execute();
  }

  @Override
  public Optional<Instant> firstTold(CaseId about, Set<AlertKind> kinds) {
    return current
        .sql()
        .select(ALERT.TOLD_AT)
        .from(ALERT)
        .where(ALERT.CASE_ID.eq(about.value()))
        .and(ALERT.KIND.in(kinds.stream().map(AlertKind::label).toList()))
        .orderBy(ALERT.TOLD_AT)
        .limit(1)
        .fetchOptional(row -> row.get(ALERT.TOLD_AT).toInstant());
  }

  @Override
  public Speed speedSince(Instant moment) {
    Record row =
        current
            .sql()
            .select(
                DSL.count(),
                percentile("at", 0.5),
                percentile("at", 0.95),
                percentile("published_at", 0.5),
                percentile("published_at", 0.95))
            .from(ALERT)
            .where(ALERT.TOLD_AT.gt(Moments.of(moment)))
            .and(ALERT.KIND.ne(AlertKind.DUE_SOON.label()))
            .fetchSingle();
    return new Speed(
        row.get(0, Integer.class),
        duration(row.get(1, Double.class)),
        duration(row.get(2, Double.class)),
        duration(row.get(3, Double.class)),
        duration(row.get(4, Double.class)));
  }

  /** Of the seconds from that column's moment to the telling; null where no row has one. */
  private static Field<Double> percentile(String column, double share) {
    return DSL.field(
        "percentile_disc({0}) within group (order by"
            + " extract(epoch from greatest(told_at - {1}, interval '0'))::float8)",
        Double.class, DSL.inline(share), DSL.field(DSL.name(column)));
  }

  private static Optional<Duration> duration(@Nullable Double seconds) {
    return Optional.ofNullable(seconds).map(value -> Duration.ofMillis(Math.round(value * 1_000)));
  }

  private static Alert read(Record row) {
    return new Alert(
        new AlertId(row.get(ALERT.ID)),
        new MemberId(row.get(ALERT.MEMBER_ID)),
        new Occasion(
            Labels.of(AlertKind.class, row.get(ALERT.KIND)),
            new CaseId(row.get(ALERT.CASE_ID)),
            row.get(ALERT.TOKEN),
            row.get(ALERT.AT).toInstant(),
            Moments.optional(row.get(ALERT.PUBLISHED_AT)),
            Moments.optional(row.get(ALERT.DUE)),
            Optional.ofNullable(row.get(ALERT.CONCERNS_ID)).map(MemberId::new),
            Optional.ofNullable(row.get(ALERT.BY_ID)).map(MemberId::new)),
        Labels.of(Style.class, row.get(ALERT.STYLE)),
        row.get(ALERT.CHANNEL),
        row.get(ALERT.TOLD_AT).toInstant(),
        Moments.optional(row.get(ALERT.SEEN_AT)));
  }
}
