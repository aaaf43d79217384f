package org.vastine.persistence.alert;

import static org.vastine.persistence.schema.Tables.ALERT_MESSAGE;
import static org.vastine.persistence.schema.Tables.ALERT_OUTLET;
import static org.vastine.persistence.schema.Tables.ALERT_WAITING;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.alert.AlertMessages;
import org.vastine.application.kernel.Page;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.MessageState;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/**
 * Alerts on their way to outlets, in PostgreSQL. The row of an outlet is the lock of those who put
 * its messages together; the row of a message is leased to the worker that sends it.
 */
public final class PostgresAlertMessages implements AlertMessages {

  private static final Condition IN_NO_MESSAGE = ALERT_WAITING.MESSAGE_ID.isNull();

  private static final List<Field<String>> ON_THE_WAY =
      labels(MessageState.SENDING, MessageState.WAITING);

  private static final List<Field<String>> TROUBLED =
      labels(MessageState.FAILED, MessageState.UNKNOWN);

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAlertMessages(CurrentTransaction current) {
    this.current = current;
  }

  /** Spelled out and not bound: the planner has to see that an index of some states is enough. */
  private static List<Field<String>> labels(MessageState... states) {
    return Stream.of(states).map(state -> (Field<String>) DSL.inline(state.label())).toList();
  }

  @Override
  public void await(Collection<Waiting> alerts) {
    ManyRows.<Waiting>into(ALERT_WAITING, alerts)
        .set(ALERT_WAITING.ALERT_ID, waiting -> waiting.alert().value())
        .set(ALERT_WAITING.DESTINATION, waiting -> waiting.to().key())
        .set(ALERT_WAITING.MEMBER_ID, waiting -> waiting.member().value())
        .set(ALERT_WAITING.FROM_AT, waiting -> Moments.of(waiting.from()))
        .insert(current.sql(), "on conflict do nothing");
  }

  private record Outlet(MemberId member, Destination to) {}

  @Override
  public List<Due> lockDue(Instant now, int limit, int most) {
    List<Outlet> outlets =
        current
            .sql()
            .selectDistinct(ALERT_WAITING.MEMBER_ID, ALERT_WAITING.DESTINATION)
            .from(ALERT_WAITING)
            .where(IN_NO_MESSAGE)
            .and(ALERT_WAITING.FROM_AT.le(Moments.of(now)))
            .orderBy(ALERT_WAITING.MEMBER_ID, ALERT_WAITING.DESTINATION)
            .limit(limit)
            .fetch(row -> new Outlet(new MemberId(row.value1()), Destination.of(row.value2())));
    ManyRows.<Outlet>into(ALERT_OUTLET, outlets)
        .set(ALERT_OUTLET.MEMBER_ID, outlet -> outlet.member().value())
        .set(ALERT_OUTLET.DESTINATION, outlet -> outlet.to().key())
        .insert(current.sql(), "on conflict do nothing");
    List<Due> due = new ArrayList<>();
    outlets.forEach(outlet -> locked(outlet, now, most).ifPresent(due::add));
    return due;
  }

  /** What waits is read behind the lock, so that what another node took meanwhile is not seen. */
  private Optional<Due> locked(Outlet outlet, Instant now, int most) {
    return current
        .sql()
        .select(ALERT_OUTLET.LAST_AT)
        .from(ALERT_OUTLET)
        .where(ALERT_OUTLET.MEMBER_ID.eq(outlet.member().value()))
        .and(ALERT_OUTLET.DESTINATION.eq(outlet.to().key()))
        .forUpdate()
        .skipLocked()
        .fetchOptional(row ->
            new Due(
                outlet.member(),
                outlet.to(),
                Moments.optional(row.value1()),
                waiting(outlet, most)))
        .filter(due -> due.waiting().stream().anyMatch(waiting -> !waiting.from().isAfter(now)));
  }

  private List<Waiting> waiting(Outlet outlet, int most) {
    return current
        .sql()
        .select(ALERT_WAITING.ALERT_ID, ALERT_WAITING.FROM_AT)
        .from(ALERT_WAITING)
        .where(waits(outlet.member(), outlet.to()))
        .orderBy(ALERT_WAITING.FROM_AT, ALERT_WAITING.ALERT_ID)
        .limit(most)
        .fetch(row ->
            new Waiting(
                new AlertId(row.value1()), outlet.member(), outlet.to(), row.value2().toInstant()));
  }

  private static Condition waits(MemberId member, Destination to) {
    return IN_NO_MESSAGE
        .and(ALERT_WAITING.MEMBER_ID.eq(member.value()))
        .and(ALERT_WAITING.DESTINATION.eq(to.key()));
  }

  private static Condition waits(Destination to, Collection<AlertId> alerts) {
    return IN_NO_MESSAGE
        .and(ALERT_WAITING.DESTINATION.eq(to.key()))
        .and(
            ALERT_WAITING.ALERT_ID.eq(
                DSL.any(alerts.stream().map(AlertId::value).toArray(UUID[]::new))));
  }

  @Override
  public void postpone(MemberId member, Destination to, Instant until) {
    current
        .sql()
        .update(ALERT_WAITING)
        .set(ALERT_WAITING.FROM_AT, Moments.of(until))
        .where(waits(member, to))
        .and(ALERT_WAITING.FROM_AT.lt(Moments.of(until)))
        .execute();
  }

  @Override
  public void forget(Destination to, Collection<AlertId> alerts) {
    current.sql().deleteFrom(ALERT_WAITING).where(waits(to, alerts)).execute();
  }

  @Override
  public void make(AlertMessage message, Collection<AlertId> alerts) {
    current
        .sql()
        .insertInto(ALERT_MESSAGE)
        .set(ALERT_MESSAGE.WORKSPACE_ID, current.workspace().value())
        .set(ALERT_MESSAGE.ID, message.id().value())
        .set(ALERT_MESSAGE.MEMBER_ID, message.member().value())
        .set(ALERT_MESSAGE.DESTINATION, message.to().key())
        .set(ALERT_MESSAGE.STATE, message.state().label())
        .set(ALERT_MESSAGE.ATTEMPTS, message.attempts())
        .set(ALERT_MESSAGE.NEXT_AT, Moments.of(message.nextAt()))
        .set(ALERT_MESSAGE.MADE_AT, Moments.of(message.madeAt()))
        .execute();
    int taken =
        current
            .sql()
            .update(ALERT_WAITING)
            .set(ALERT_WAITING.MESSAGE_ID, message.id().value())
            .where(waits(message.to(), alerts))
            .execute();
    if (taken != alerts.size()) {
      throw new IllegalStateException("an alert is in another message already");
    }
    current
        .sql()
        .insertInto(ALERT_OUTLET)
        .set(ALERT_OUTLET.WORKSPACE_ID, current.workspace().value())
        .set(ALERT_OUTLET.MEMBER_ID, message.member().value())
        .set(ALERT_OUTLET.DESTINATION, message.to().key())
        .set(ALERT_OUTLET.LAST_AT, Moments.of(message.madeAt()))
        .onConflict(ALERT_OUTLET.WORKSPACE_ID, ALERT_OUTLET.MEMBER_ID, ALERT_OUTLET.DESTINATION)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public List<AlertId> contents(AlertMessageId id) {
    return current
        .sql()
        .select(ALERT_WAITING.ALERT_ID)
        .from(ALERT_WAITING)
        .where(ALERT_WAITING.MESSAGE_ID.eq(id.value()))
        .fetch(row -> new AlertId(row.value1()));
  }

  @Override
  public List<AlertMessage> lease(Instant now, Duration lease, int limit) {
    List<AlertMessage> due =
        current
            .sql()
            .selectFrom(ALERT_MESSAGE)
            .where(ALERT_MESSAGE.STATE.in(ON_THE_WAY))
            .and(ALERT_MESSAGE.NEXT_AT.le(Moments.of(now)))
            .and(
                ALERT_MESSAGE
                    .LEASED_UNTIL
                    .isNull()
                    .or(ALERT_MESSAGE.LEASED_UNTIL.le(Moments.of(now))))
            .orderBy(ALERT_MESSAGE.NEXT_AT, ALERT_MESSAGE.ID)
            .limit(limit)
            .forUpdate()
            .skipLocked()
            .fetch(PostgresAlertMessages::read);
    current
        .sql()
        .update(ALERT_MESSAGE)
        .set(ALERT_MESSAGE.LEASED_UNTIL, Moments.of(now.plus(lease)))
        .where(
            ALERT_MESSAGE.ID.eq(
                DSL.any(due.stream().map(found -> found.id().value()).toArray(UUID[]::new))))
        .execute();
    return due;
  }

  @Override
  public Optional<AlertMessage> lock(AlertMessageId id) {
    return current
        .sql()
        .selectFrom(ALERT_MESSAGE)
        .where(ALERT_MESSAGE.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(PostgresAlertMessages::read);
  }

  @Override
  public void store(AlertMessage message) {
    current
        .sql()
        .update(ALERT_MESSAGE)
        .set(ALERT_MESSAGE.STATE, message.state().label())
        .set(ALERT_MESSAGE.ATTEMPTS, message.attempts())
        .set(ALERT_MESSAGE.NEXT_AT, Moments.of(message.nextAt()))
        .set(ALERT_MESSAGE.ENDED_AT, Moments.ofOptional(message.endedAt()))
        .set(
            ALERT_MESSAGE.LEASED_UNTIL,
            message.state() == MessageState.SENDING
                ? ALERT_MESSAGE.LEASED_UNTIL
                : DSL.castNull(ALERT_MESSAGE.LEASED_UNTIL))
        .where(ALERT_MESSAGE.ID.eq(message.id().value()))
        .execute();
  }

  @Override
  public Page<AlertMessage> troubled(Optional<String> after, int limit) {
    Condition behind =
        Place.ofOptional(after)
            .map(place ->
                DSL.row(ALERT_MESSAGE.MADE_AT, ALERT_MESSAGE.ID)
                    .lt(Moments.of(place.at()), place.id()))
            .orElse(DSL.noCondition());
    List<AlertMessage> read =
        current
            .sql()
            .selectFrom(ALERT_MESSAGE)
            .where(ALERT_MESSAGE.STATE.in(TROUBLED))
            .and(behind)
            .orderBy(ALERT_MESSAGE.MADE_AT.desc(), ALERT_MESSAGE.ID.desc())
            .limit(limit + 1)
            .fetch(PostgresAlertMessages::read);
    return Pages.cut(read, limit, one -> new Place(one.madeAt(), one.id().value()));
  }

  private static AlertMessage read(Record row) {
    return new AlertMessage(
        new AlertMessageId(row.get(ALERT_MESSAGE.ID)),
        new MemberId(row.get(ALERT_MESSAGE.MEMBER_ID)),
        Destination.of(row.get(ALERT_MESSAGE.DESTINATION)),
        Labels.of(MessageState.class, row.get(ALERT_MESSAGE.STATE)),
        row.get(ALERT_MESSAGE.ATTEMPTS),
        row.get(ALERT_MESSAGE.NEXT_AT).toInstant(),
        row.get(ALERT_MESSAGE.MADE_AT).toInstant(),
        Moments.optional(row.get(ALERT_MESSAGE.ENDED_AT)));
  }
}
