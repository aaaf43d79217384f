package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_EVENT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.CaseChange;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/**
 * Cases, in PostgreSQL: events are added under the number that follows the last one, and the folded
 * row is replaced in the same transaction, however many cases change, by two statements.
 */
public final class PostgresCases implements Cases {

  private final CurrentTransaction current;

  private record NumberedEvent(CaseId caseId, int number, CaseEvent event) {}

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresCases(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Optional<FeedbackCase> lock(CaseId id) {
    return select(FEEDBACK_CASE.ID.eq(id.value())).forUpdate().fetchOptional(CaseReading::read);
  }

  @Override
  public Optional<FeedbackCase> find(CaseId id) {
    return select(FEEDBACK_CASE.ID.eq(id.value())).fetchOptional(CaseReading::read);
  }

  @Override
  public Map<CaseId, FeedbackCase> find(Collection<CaseId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : select(
                FEEDBACK_CASE.ID.eq(
                    DSL.any(ids.stream().map(CaseId::value).distinct().toArray(UUID[]::new))))
            .fetch(CaseReading::read)
            .stream()
            .collect(Collectors.toMap(FeedbackCase::id, Function.identity()));
  }

  @Override
  public Map<CaseKey, FeedbackCase> lockLatest(Collection<CaseKey> keys) {
    Map<CaseKey, FeedbackCase> latest = new HashMap<>();
    select(CaseConditions.latestOf(keys))
        .orderBy(FEEDBACK_CASE.ID)
        .forUpdate()
        .fetch(CaseReading::read)
        .forEach(found -> latest.put(found.key(), found));
    return latest;
  }

  @Override
  public void store(List<CaseChange> changes) {
    storeRows(changes);
    storeEvents(changes);
  }

  private void storeRows(List<CaseChange> changes) {
    Map<UUID, Integer> builtOn = new HashMap<>();
    Map<UUID, FeedbackCase> after = new TreeMap<>();
    for (CaseChange change : changes) {
      UUID id = change.after().id().value();
      FeedbackCase before = after.put(id, change.after());
      if (before != null && before.version() != change.before()) {
        throw wrongVersion(id);
      }
      builtOn.putIfAbsent(id, change.before());
    }
    Set<UUID> fitting =
        Set.copyOf(
            CaseRows.of(List.copyOf(after.values()))
                .set(FEEDBACK_CASE.BUILT_ON, row -> builtOn.get(row.id().value()))
                .insertReturning(
                    current.sql(),
                    "on conflict (workspace_id, id) do update set "
                        + CaseRows.REPLACED
                        + " where feedback_case.version = excluded.built_on"
                        // A row that was not there although the change builds on one fits neither.
                        + " returning case when (xmax = 0) = (built_on = 0) then id end",
                    row -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    after.keySet().stream()
        .filter(id -> !fitting.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw wrongVersion(id);
        });
  }

  private static IllegalStateException wrongVersion(UUID id) {
    return new IllegalStateException("the change builds on another version of case " + id);
  }

  private void storeEvents(List<CaseChange> changes) {
    List<NumberedEvent> events = changes.stream().flatMap(PostgresCases::numbered).toList();
    ManyRows.<NumberedEvent>into(CASE_EVENT, events)
        .set(CASE_EVENT.CASE_ID, row -> row.caseId().value())
        .set(CASE_EVENT.NUMBER, NumberedEvent::number)
        .set(CASE_EVENT.TYPE, row -> CaseEventNames.of(row.event()))
        .set(CASE_EVENT.AT, row -> Moments.of(row.event().at()))
        .set(CASE_EVENT.BY_KIND, row -> Doer.of(row.event().by()).kind())
        .set(CASE_EVENT.BY_ID, row -> Doer.of(row.event().by()).id())
        .set(CASE_EVENT.FACTS, row -> facts(row.event()))
        .insert(current.sql(), "");
  }

  private static Stream<NumberedEvent> numbered(CaseChange change) {
    return IntStream.range(0, change.events().size())
        .mapToObj(place ->
            new NumberedEvent(
                change.after().id(), change.before() + place + 1, change.events().get(place)));
  }

  private static JSONB facts(CaseEvent event) {
    return CaseEventWriting.facts(event).jsonb();
  }

  @Override
  public List<FeedbackCase> lockDue(Instant now, int limit) {
    return select(FEEDBACK_CASE.CHECK_AT.le(Moments.of(now)))
        .orderBy(FEEDBACK_CASE.CHECK_AT, FEEDBACK_CASE.ID)
        .limit(limit)
        .forUpdate()
        .skipLocked()
        .fetch(CaseReading::read);
  }

  @Override
  public Map<ThreadId, Integer> complaints(Collection<ThreadId> threads) {
    Map<ThreadId, Integer> complaints = new HashMap<>();
    current
        .sql()
        .select(FEEDBACK_CASE.THREAD_ID, DSL.count())
        .from(FEEDBACK_CASE)
        .where(isOf(threads))
        .and(FEEDBACK_CASE.SENTIMENT.eq(Sentiment.NEGATIVE.label()))
        .groupBy(FEEDBACK_CASE.THREAD_ID)
        .forEach(row -> complaints.put(new ThreadId(row.value1()), row.value2()));
    return complaints;
  }

  @Override
  public List<FeedbackCase> lockParked(Collection<ThreadId> threads) {
    return select(isOf(threads).and(FEEDBACK_CASE.STATUS.eq(CaseStatus.COMMUNITY.label())))
        .orderBy(FEEDBACK_CASE.ID)
        .forUpdate()
        .fetch(CaseReading::read);
  }

  @Override
  public List<FeedbackCase> lockCooler(Collection<ThreadId> threads, int below) {
    return select(
            isOf(threads)
                .and(FEEDBACK_CASE.STATUS.in(CaseStatus.OPEN.label(), CaseStatus.COMMUNITY.label()))
                .and(FEEDBACK_CASE.OTHERS_COMPLAINING.lt(below)))
        .orderBy(FEEDBACK_CASE.ID)
        .forUpdate()
        .skipLocked()
        .fetch(CaseReading::read);
  }

  @Override
  public Optional<CaseId> threatOf(AuthorId author, CaseId except) {
    return current
        .sql()
        .select(FEEDBACK_CASE.ID)
        .from(FEEDBACK_CASE)
        .where(FEEDBACK_CASE.AUTHOR_ID.eq(author.value()))
        .and(FEEDBACK_CASE.THREATENED)
        .and(FEEDBACK_CASE.ID.ne(except.value()))
        .orderBy(FEEDBACK_CASE.ID.desc())
        .limit(1)
        .fetchOptional(row -> new CaseId(row.value1()));
  }

  @Override
  public List<FeedbackCase> lockInHandsOf(MemberId member) {
    return select(CaseConditions.inHandsOf(member))
        .orderBy(FEEDBACK_CASE.ID)
        .forUpdate()
        .fetch(CaseReading::read);
  }

  private static Condition isOf(Collection<ThreadId> threads) {
    return FEEDBACK_CASE.THREAD_ID.eq(
        DSL.any(threads.stream().map(ThreadId::value).toArray(UUID[]::new)));
  }

  private SelectConditionStep<Record> select(Condition which) {
    return current.sql().select(FEEDBACK_CASE.fields()).from(FEEDBACK_CASE).where(which);
  }
}
