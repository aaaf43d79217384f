package org.vastine.persistence.feedbackcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.vastine.persistence.schema.Tables.CASE_EVENT;
import static org.vastine.persistence.schema.Tables.CHANNEL_ACCOUNT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.MENTION;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/**
 * Cases with their histories, in PostgreSQL: three statements for as many cases as are asked for.
 */
public final class PostgresRecordedCases implements RecordedCases {

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresRecordedCases(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public int count(Period period, int most) {
    return current
        .sql()
        .fetchCount(DSL.select(FEEDBACK_CASE.ID).from(FEEDBACK_CASE).where(of(period)).limit(most));
  }

  @Override
  public List<RecordedCase> newest(Period period, Optional<CaseId> before, int limit) {
    return read(
        of(period)
            .and(before.map(last -> FEEDBACK_CASE.ID.lt(last.value())).orElse(DSL.noCondition())),
        limit);
  }

  @Override
  public List<RecordedCase> answeredByOthers(int limit) {
    return read(
        // An array, and not a set to join with: only the newest are looked up, along the index of
        // such events, which the planner finds because their type is spelled out.
        DSL.condition(
            "{0} = any (array(select distinct case_id from case_event"
                + " where type = 'community-answer-seen' order by case_id desc limit {1}))",
            FEEDBACK_CASE.ID, DSL.val(limit)),
        limit);
  }

  private List<RecordedCase> read(Condition which, int limit) {
    Result<Record2<UUID, String>> rows =
        current
            .sql()
            .select(FEEDBACK_CASE.ID, CHANNEL_ACCOUNT.KIND)
            .from(FEEDBACK_CASE)
            .join(CHANNEL_ACCOUNT)
            .on(CHANNEL_ACCOUNT.ID.eq(FEEDBACK_CASE.ACCOUNT_ID))
            .where(which)
            .orderBy(FEEDBACK_CASE.ID.desc())
            .limit(limit)
            .fetch();
    Map<UUID, List<CaseEvent>> events = events(rows.getValues(FEEDBACK_CASE.ID));
    Map<MentionId, MentionKind> kinds = kinds(events);
    return rows.map(row ->
        recorded(
            new CaseId(row.value1()),
            new ChannelKind(row.value2()),
            Objects.requireNonNull(events.get(row.value1()), "a case without events"),
            kinds));
  }

  private static RecordedCase recorded(
      CaseId id, ChannelKind channel, List<CaseEvent> events, Map<MentionId, MentionKind> kinds) {
    Map<MentionId, MentionKind> own = new HashMap<>();
    RecordedCases.mentioned(events)
        .forEach(mention ->
            Optional.ofNullable(kinds.get(mention)).ifPresent(kind -> own.put(mention, kind)));
    return new RecordedCase(id, events, Optional.of(channel), own);
  }

  private Map<UUID, List<CaseEvent>> events(List<UUID> cases) {
    return current
        .sql()
        .select(CASE_EVENT.CASE_ID)
        .select(EventColumns.ALL)
        .from(CASE_EVENT)
        .where(CASE_EVENT.CASE_ID.eq(DSL.any(cases.toArray(UUID[]::new))))
        .orderBy(CASE_EVENT.CASE_ID, CASE_EVENT.NUMBER)
        .stream()
        .collect(
            groupingBy(row -> row.get(CASE_EVENT.CASE_ID), mapping(EventColumns::read, toList())));
  }

  private Map<MentionId, MentionKind> kinds(Map<UUID, List<CaseEvent>> events) {
    UUID[] mentions =
        events.values().stream()
            .flatMap(RecordedCases::mentioned)
            .map(MentionId::value)
            .distinct()
            .toArray(UUID[]::new);
    return current
        .sql()
        .select(MENTION.ID, MENTION.KIND)
        .from(MENTION)
        .where(MENTION.ID.eq(DSL.any(mentions)))
        .stream()
        .collect(
            toMap(
                row -> new MentionId(row.value1()),
                row -> Labels.of(MentionKind.class, row.value2())));
  }

  /** By the first event of each case, which tells when it was opened. */
  private static Condition of(Period period) {
    if (period.equals(Period.ALL)) {
      return DSL.noCondition();
    }
    return DSL.exists(
        DSL.selectOne()
            .from(CASE_EVENT)
            .where(CASE_EVENT.CASE_ID.eq(FEEDBACK_CASE.ID))
            .and(CASE_EVENT.NUMBER.eq(1))
            .and(period.from().map(Moments::of).map(CASE_EVENT.AT::ge).orElse(DSL.noCondition()))
            .and(period.to().map(Moments::of).map(CASE_EVENT.AT::lt).orElse(DSL.noCondition())));
  }
}
