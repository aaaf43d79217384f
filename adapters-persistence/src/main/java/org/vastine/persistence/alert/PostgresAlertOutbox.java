package org.vastine.persistence.alert;

import static org.vastine.persistence.schema.Tables.ALERT_OCCASION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Listener;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** The outbox of alerts, in PostgreSQL. Intake writes it by one statement, and by none for none. */
public final class PostgresAlertOutbox implements AlertOutbox {

  /** The cases are named beside the join, so that they are looked up by the key's index. */
  private static final String IS_GIVEN =
      "kept.case_id = any({0}) and kept.case_id = given.case_id and kept.kind = given.kind"
          + " and kept.token = given.token";

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAlertOutbox(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void add(Collection<Occasion> occasions) {
    ManyRows.<Occasion>into(ALERT_OCCASION, occasions)
        .set(ALERT_OCCASION.CASE_ID, occasion -> occasion.caseId().value())
        .set(ALERT_OCCASION.KIND, occasion -> occasion.kind().label())
        .set(ALERT_OCCASION.TOKEN, Occasion::token)
        .set(ALERT_OCCASION.AT, occasion -> Moments.of(occasion.at()))
        .set(ALERT_OCCASION.PUBLISHED_AT, one -> Moments.ofOptional(one.publishedAt()))
        .set(ALERT_OCCASION.DUE, occasion -> Moments.ofOptional(occasion.due()))
        .set(ALERT_OCCASION.CONCERNS_ID, one -> one.concerns().map(MemberId::value).orElse(null))
        .set(ALERT_OCCASION.BY_ID, one -> one.by().map(MemberId::value).orElse(null))
        .set(ALERT_OCCASION.LOOK_AT, one -> Moments.of(Listener.firstLook(one)))
        .insert(current.sql(), "on conflict do nothing");
  }

  @Override
  public List<Occasion> lockDue(Instant now, int limit) {
    return current
        .sql()
        .selectFrom(ALERT_OCCASION)
        .where(ALERT_OCCASION.LOOK_AT.le(Moments.of(now)))
        .orderBy(ALERT_OCCASION.LOOK_AT)
        .limit(limit)
        .forUpdate()
        .skipLocked()
        .fetch(PostgresAlertOutbox::read);
  }

  @Override
  public void lookAgain(Map<Occasion, Instant> later) {
    if (!later.isEmpty()) {
      List<Map.Entry<Occasion, Instant>> entries = List.copyOf(later.entrySet());
      List<Occasion> occasions = entries.stream().map(Map.Entry::getKey).toList();
      Field<OffsetDateTime[]> moments =
          DSL.val(
              entries.stream()
                  .map(entry -> Moments.of(entry.getValue()))
                  .toArray(OffsetDateTime[]::new));
      current
          .sql()
          .query(
              "update alert_occasion as kept set look_at = given.look_at"
                  + " from unnest({0}, {1}, {2}, {3}) as given (case_id, kind, token, look_at)"
                  + " where "
                  + IS_GIVEN,
              cases(occasions),
              kinds(occasions),
              tokens(occasions),
              moments)
          .execute();
    }
  }

  @Override
  public void done(Collection<Occasion> occasions) {
    if (!occasions.isEmpty()) {
      current
          .sql()
          .query(
              "delete from alert_occasion as kept"
                  + " using unnest({0}, {1}, {2}) as given (case_id, kind, token) where "
                  + IS_GIVEN,
              cases(occasions),
              kinds(occasions),
              tokens(occasions))
          .execute();
    }
  }

  private static Field<UUID[]> cases(Collection<Occasion> occasions) {
    return DSL.val(occasions.stream().map(one -> one.caseId().value()).toArray(UUID[]::new));
  }

  private static Field<String[]> kinds(Collection<Occasion> occasions) {
    return DSL.val(occasions.stream().map(one -> one.kind().label()).toArray(String[]::new));
  }

  private static Field<String[]> tokens(Collection<Occasion> occasions) {
    return DSL.val(occasions.stream().map(Occasion::token).toArray(String[]::new));
  }

  private static Occasion read(Record row) {
    return new Occasion(
        Labels.of(AlertKind.class, row.get(ALERT_OCCASION.KIND)),
        new CaseId(row.get(ALERT_OCCASION.CASE_ID)),
        row.get(ALERT_OCCASION.TOKEN),
        row.get(ALERT_OCCASION.AT).toInstant(),
        Moments.optional(row.get(ALERT_OCCASION.PUBLISHED_AT)),
        Moments.optional(row.get(ALERT_OCCASION.DUE)),
        Optional.ofNullable(row.get(ALERT_OCCASION.CONCERNS_ID)).map(MemberId::new),
        Optional.ofNullable(row.get(ALERT_OCCASION.BY_ID)).map(MemberId::new));
  }
}
