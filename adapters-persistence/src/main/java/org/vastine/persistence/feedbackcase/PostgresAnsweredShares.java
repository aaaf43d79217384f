package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_EVENT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.AnsweredShares;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/**
 * How obligations were kept, counted by PostgreSQL: from the events that settle a case within the
 * window, by an index of these alone, to the cases as they are now.
 */
public final class PostgresAnsweredShares implements AnsweredShares {

  private static final Field<Integer> ANSWERED = DSL.field(DSL.name("answered"), Integer.class);
  private static final Field<Integer> SILENT = DSL.field(DSL.name("silent"), Integer.class);
  private static final Field<Integer> NEGLECTED = DSL.field(DSL.name("neglected"), Integer.class);
  private static final Field<Integer> OPEN = DSL.field(DSL.name("still_open"), Integer.class);

  private static final Table<?> SETTLING = DSL.table(DSL.name("settling"));
  private static final Field<UUID> SETTLED = DSL.field(DSL.name("settling", "id"), UUID.class);
  private static final Field<OffsetDateTime> LEFT =
      DSL.field(DSL.name("settling", "left_at"), OffsetDateTime.class);
  private static final Field<OffsetDateTime> OVERDUE =
      DSL.field(DSL.name("settling", "overdue_at"), OffsetDateTime.class);

  private static final Condition BINDING =
      FEEDBACK_CASE.OBLIGATION.in(DSL.inline("always"), DSL.inline("target_share"));
  private static final Condition UNANSWERED = FEEDBACK_CASE.REPLIES.eq(DSL.inline(0));
  private static final Condition LEFT_UNANSWERED =
      UNANSWERED
          .and(FEEDBACK_CASE.STATUS.in(inline(CaseStatus.CLOSED), inline(CaseStatus.DISENGAGED)))
          .and(
              FEEDBACK_CASE.OUTCOME.in(
                  inline(CaseOutcome.NOT_ANSWERED), inline(CaseOutcome.DISENGAGED)));
  private static final Condition WAITS =
      UNANSWERED.and(
          FEEDBACK_CASE.STATUS.in(inline(CaseStatus.OPEN), inline(CaseStatus.COMMUNITY)));

  private final CurrentTransaction current;

  /** Counts in the thread's transaction. */
  @Inject
  public PostgresAnsweredShares(CurrentTransaction current) {
    this.current = current;
  }

  private record Kind(Style style, Obligation obligation) {
    static Kind of(Record row) {
      Integer percent = row.get(FEEDBACK_CASE.OBLIGATION_PERCENT);
      return new Kind(
          Labels.of(Style.class, row.get(FEEDBACK_CASE.STYLE)),
          Obligations.of(row.get(FEEDBACK_CASE.OBLIGATION), percent == null ? 0 : percent));
    }
  }

  @Override
  public List<Share> since(Instant moment) {
    Map<Kind, ObligationShare> settled = settled(Moments.of(moment));
    Map<Kind, Integer> open = open();
    Map<Kind, Share> shares = new LinkedHashMap<>();
    settled.forEach(
        (kind, share) -> shares.put(kind, share(kind, share, open.getOrDefault(kind, 0))));
    open.forEach((kind, count) ->
        shares.putIfAbsent(kind, share(kind, new ObligationShare(0, 0, 0), count)));
    return new ArrayList<>(shares.values());
  }

  @Override
  public Map<LocalDate, Integer> chases(Instant since, ZoneId zone) {
    Field<LocalDate> day =
        DSL.field(
            "({0} at time zone {1})::date",
            LocalDate.class, CASE_EVENT.AT, DSL.inline(zone.getId()));
    Map<LocalDate, Integer> days = new LinkedHashMap<>();
    current
        .sql()
        .select(day, DSL.count())
        .from(CASE_EVENT)
        .where(CASE_EVENT.AT.ge(Moments.of(since)))
        .and(CASE_EVENT.TYPE.eq(DSL.inline("customer-chased")))
        .groupBy(day)
        .forEach(row -> days.put(row.value1(), row.value2()));
    return days;
  }

  private static Share share(Kind kind, ObligationShare settled, int open) {
    return new Share(kind.style(), kind.obligation(), settled, open);
  }

  private Map<Kind, ObligationShare> settled(OffsetDateTime moment) {
    Condition answered = FEEDBACK_CASE.FIRST_REPLY_AT.gt(moment);
    Condition silent = LEFT_UNANSWERED.and(LEFT.isNotNull());
    Condition neglected = WAITS.and(FEEDBACK_CASE.BREACHED).and(OVERDUE.isNotNull());
    Map<Kind, ObligationShare> shares = new LinkedHashMap<>();
    current
        .sql()
        .with("settling")
        .as(
            DSL.select(
                    CASE_EVENT.CASE_ID.as("id"),
                    latest("answer-declined", "disengaged").as("left_at"),
                    latest("deadline-breached").as("overdue_at"))
                .from(CASE_EVENT)
                .where(CASE_EVENT.AT.gt(moment))
                .and(type("reply-published", "answer-declined", "disengaged", "deadline-breached"))
                .groupBy(CASE_EVENT.CASE_ID))
        .select(
            FEEDBACK_CASE.STYLE,
            FEEDBACK_CASE.OBLIGATION,
            FEEDBACK_CASE.OBLIGATION_PERCENT,
            DSL.count().filterWhere(answered).as(ANSWERED),
            DSL.count().filterWhere(silent).as(SILENT),
            DSL.count().filterWhere(neglected).as(NEGLECTED))
        .from(SETTLING)
        .join(FEEDBACK_CASE)
        .on(FEEDBACK_CASE.ID.eq(SETTLED))
        .where(BINDING)
        .and(answered.or(silent).or(neglected))
        .groupBy(FEEDBACK_CASE.STYLE, FEEDBACK_CASE.OBLIGATION, FEEDBACK_CASE.OBLIGATION_PERCENT)
        .forEach(row ->
            shares.put(
                Kind.of(row),
                new ObligationShare(row.get(ANSWERED), row.get(SILENT), row.get(NEGLECTED))));
    return shares;
  }

  private Map<Kind, Integer> open() {
    Map<Kind, Integer> open = new LinkedHashMap<>();
    current
        .sql()
        .select(
            FEEDBACK_CASE.STYLE,
            FEEDBACK_CASE.OBLIGATION,
            FEEDBACK_CASE.OBLIGATION_PERCENT,
            DSL.count().as(OPEN))
        .from(FEEDBACK_CASE)
        .where(WAITS)
        .and(BINDING)
        .and(DSL.not(FEEDBACK_CASE.BREACHED))
        .groupBy(FEEDBACK_CASE.STYLE, FEEDBACK_CASE.OBLIGATION, FEEDBACK_CASE.OBLIGATION_PERCENT)
        .forEach(row -> open.put(Kind.of(row), row.get(OPEN)));
    return open;
  }

  private static Field<OffsetDateTime> latest(String... types) {
    return DSL.max(CASE_EVENT.AT).filterWhere(type(types));
  }

  /** In the statement itself: the index holds no other events, and PostgreSQL has to see that. */
  private static Condition type(String... types) {
    return CASE_EVENT.TYPE.in(Arrays.stream(types).map(DSL::inline).toList());
  }

  private static Field<String> inline(Labelled label) {
    return DSL.inline(label.label());
  }
}
