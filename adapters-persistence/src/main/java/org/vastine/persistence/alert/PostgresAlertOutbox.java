package org.vastine.persistence.alert;

import static org.vastine.persistence.schema.Tables.ALERT_OCCASION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
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
  public void lookAgain(Occasion occasion, Instant at) {
    current
        .sql()
        .update(ALERT_OCCASION)
        .set(ALERT_OCCASION.LOOK_AT, Moments.of(at))
        .where(is(occasion))
        .execute();
  }

  @Override
  public void done(Occasion occasion) {
    current.sql().deleteFrom(ALERT_OCCASION).where(is(occasion)).execute();
  }

  private static Condition is(Occasion occasion) {
    return ALERT_OCCASION
        .CASE_ID
        .eq(occasion.caseId().value())
        .and(ALERT_OCCASION.KIND.eq(occasion.kind().label()))
        .and(ALERT_OCCASION.TOKEN.eq(occasion.token()));
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
