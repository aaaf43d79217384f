package org.vastine.persistence.reply;

import static org.vastine.persistence.schema.Tables.DELIVERY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.Page;
import org.vastine.application.reply.Deliveries;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/**
 * The outbox, in PostgreSQL. Its order is that of the ids, which grow with time. A lease is taken
 * by the first transaction that gets the row; others skip it.
 */
public final class PostgresDeliveries implements Deliveries {

  private static final List<Field<String>> ON_THE_WAY =
      labels(DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.UNKNOWN);

  private static final List<Field<String>> UNENDED =
      labels(
          DeliveryState.WAITING,
          DeliveryState.SENDING,
          DeliveryState.UNKNOWN,
          DeliveryState.NEEDS_PERSON);

  /**
   * When a worker may take it: a lease that runs holds back, and one that sends has no other time.
   */
  private static final Field<OffsetDateTime> DUE =
      DSL.when(
              DELIVERY.STATE.eq(DSL.inline(DeliveryState.SENDING.label())),
              DSL.coalesce(DELIVERY.LEASED_UNTIL, DELIVERY.NEXT_AT))
          .otherwise(DSL.greatest(DELIVERY.NEXT_AT, DELIVERY.LEASED_UNTIL));

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresDeliveries(CurrentTransaction current) {
    this.current = current;
  }

  /** Spelled out and not bound: the planner has to see that an index of some states is enough. */
  private static List<Field<String>> labels(DeliveryState... states) {
    return Stream.of(states).map(state -> (Field<String>) DSL.inline(state.label())).toList();
  }

  @Override
  public Optional<Delivery> lock(DeliveryId id) {
    return select(DELIVERY.ID.eq(id.value())).forUpdate().fetchOptional(DeliveryRows::read);
  }

  @Override
  public Optional<Delivery> find(DeliveryId id) {
    return select(DELIVERY.ID.eq(id.value())).fetchOptional(DeliveryRows::read);
  }

  @Override
  public List<Delivery> ofCase(CaseId id) {
    return select(DELIVERY.CASE_ID.eq(id.value()))
        .orderBy(DELIVERY.ID.desc())
        .fetch(DeliveryRows::read);
  }

  @Override
  public List<Delivery> seenIn(ThreadId thread, int limit) {
    return select(
            DELIVERY
                .THREAD_ID
                .eq(thread.value())
                // As a literal, as the partial index says it.
                .and(DELIVERY.STATE.eq(DSL.inline(DeliveryState.PUBLISHED.label())))
                .and(DELIVERY.AUDIENCE.eq(Audience.PUBLIC.label())))
        .orderBy(DELIVERY.ID.desc())
        .limit(limit)
        .fetch(DeliveryRows::read);
  }

  @Override
  public List<Delivery> seenFrom(
      Optional<Instant> from, Optional<Instant> to, Optional<MemberId> sender, int limit) {
    return select(
            DELIVERY
                .STATE
                // As a literal, as the partial index says it.
                .eq(DSL.inline(DeliveryState.PUBLISHED.label()))
                .and(DELIVERY.AUDIENCE.eq(Audience.PUBLIC.label()))
                .and(DELIVERY.FIRST_TRIED_AT.isNotNull())
                .and(
                    from.map(at -> DELIVERY.FIRST_TRIED_AT.ge(Moments.of(at)))
                        .orElse(DSL.noCondition()))
                .and(
                    to.map(at -> DELIVERY.FIRST_TRIED_AT.lt(Moments.of(at)))
                        .orElse(DSL.noCondition()))
                .and(
                    sender
                        .map(member -> DELIVERY.SENDER_ID.eq(member.value()))
                        .orElse(DSL.noCondition())))
        .orderBy(DELIVERY.ID.desc())
        .limit(limit)
        .fetch(DeliveryRows::read);
  }

  @Override
  public Page<Delivery> list(Set<DeliveryState> states, Optional<String> after, int limit) {
    Condition behind =
        Place.ofOptional(after).map(place -> DELIVERY.ID.lt(place.id())).orElse(DSL.noCondition());
    List<Delivery> read =
        select(DELIVERY.STATE.in(labels(states.toArray(DeliveryState[]::new))).and(behind))
            .orderBy(DELIVERY.ID.desc())
            .limit(limit + 1)
            .fetch(DeliveryRows::read);
    return Pages.cut(read, limit, delivery -> new Place(Instant.EPOCH, delivery.id().value()));
  }

  @Override
  public void store(Delivery delivery) {
    Field<OffsetDateTime> lease =
        delivery.state() == DeliveryState.SENDING
            ? DELIVERY.LEASED_UNTIL
            : DSL.castNull(DELIVERY.LEASED_UNTIL);
    current
        .sql()
        .insertInto(DELIVERY)
        .set(DELIVERY.WORKSPACE_ID, current.workspace().value())
        .set(DeliveryRows.fixed(delivery))
        .set(DeliveryRows.state(delivery))
        .onConflict(DELIVERY.WORKSPACE_ID, DELIVERY.ID)
        .doUpdate()
        .set(DeliveryRows.state(delivery))
        .set(DELIVERY.LEASED_UNTIL, lease)
        .execute();
  }

  @Override
  public List<Delivery> lease(Instant now, Duration lease, int limit) {
    List<Delivery> due =
        select(isFirstOnTheWayOfItsThread().and(DUE.le(Moments.of(now))))
            .orderBy(DELIVERY.NEXT_AT, DELIVERY.ID)
            .limit(limit)
            .forUpdate()
            .skipLocked()
            .fetch(DeliveryRows::read);
    current
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.LEASED_UNTIL, Moments.of(now.plus(lease)))
        .where(
            DELIVERY.ID.eq(
                DSL.any(due.stream().map(found -> found.id().value()).toArray(UUID[]::new))))
        .execute();
    return due.stream().map(PostgresDeliveries::forWorker).toList();
  }

  /** One whose worker died while it was sending may be on its platform or not. */
  private static Delivery forWorker(Delivery delivery) {
    return delivery.state() == DeliveryState.SENDING
        ? delivery.in(DeliveryState.UNKNOWN, delivery.nextAt(), delivery.problem())
        : delivery;
  }

  private static Condition isFirstOnTheWayOfItsThread() {
    var earlier = DELIVERY.as("earlier");
    return DELIVERY
        .STATE
        .in(ON_THE_WAY)
        .andNotExists(
            DSL.selectOne()
                .from(earlier)
                .where(earlier.THREAD_ID.eq(DELIVERY.THREAD_ID))
                .and(earlier.ID.lt(DELIVERY.ID))
                .and(earlier.STATE.in(UNENDED)));
  }

  @Override
  public Optional<Instant> nextDue() {
    return Moments.optional(
        current
            .sql()
            .select(DSL.min(DUE))
            .from(DELIVERY)
            .where(isFirstOnTheWayOfItsThread())
            .fetchSingle()
            .value1());
  }

  private SelectConditionStep<Record> select(Condition which) {
    return current.sql().select(DELIVERY.fields()).from(DELIVERY).where(which);
  }
}
