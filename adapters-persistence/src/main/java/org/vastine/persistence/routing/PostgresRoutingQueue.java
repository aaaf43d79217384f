package org.vastine.persistence.routing;

import static org.vastine.persistence.schema.Tables.CASE_ROUTING;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.vastine.application.routing.RoutingQueue;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.routing.Leaving;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.schema.tables.FeedbackCase;

/** Looks for cases to route, in PostgreSQL. */
public final class PostgresRoutingQueue implements RoutingQueue {

  /** Written out, so that the planner sees that the partial indexes fit. */
  private static final Condition WITH_US =
      FEEDBACK_CASE.STATUS.in(
          DSL.inline(CaseStatus.OPEN.label()), DSL.inline(CaseStatus.COMING_BACK.label()));

  private final CurrentTransaction current;

  /** Reads and locks in the thread's transaction. */
  @Inject
  public PostgresRoutingQueue(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<CaseId> lockUnowned(Instant now, int limit) {
    return locked(FEEDBACK_CASE.OWNER_ID.isNull(), now, limit);
  }

  @Override
  public List<CaseId> lockLeft(Collection<Leaving> owners, Instant now, int limit) {
    return owners.isEmpty()
        ? List.of()
        : locked(
            DSL.or(owners.stream().map(PostgresRoutingQueue::ownedAndDue).toList()), now, limit);
  }

  private static Condition ownedAndDue(Leaving leaving) {
    Condition owned = FEEDBACK_CASE.OWNER_ID.eq(leaving.owner().value());
    return leaving
        .back()
        .map(back ->
            owned
                .and(FEEDBACK_CASE.INBOX_AT.lt(Moments.of(back)))
                .and(FEEDBACK_CASE.DUE_AT.lt(Moments.of(back))))
        .orElse(owned);
  }

  @Override
  public List<CaseId> lockFallenBack(Instant now, int limit) {
    return locked(
        DSL.exists(
            DSL.selectOne()
                .from(CASE_ROUTING)
                .where(CASE_ROUTING.WORKSPACE_ID.eq(FEEDBACK_CASE.WORKSPACE_ID))
                .and(CASE_ROUTING.CASE_ID.eq(FEEDBACK_CASE.ID))
                .and(CASE_ROUTING.VERSION.eq(FEEDBACK_CASE.VERSION))
                .and(
                    CASE_ROUTING.GROUND.in(
                        DSL.inline(AssignGround.LEAD.label()),
                        DSL.inline(AssignGround.LAST_RESORT.label())))),
        now,
        limit);
  }

  private List<CaseId> locked(Condition which, Instant now, int limit) {
    return free(now)
        .and(which)
        .orderBy(FEEDBACK_CASE.INBOX_AT, FEEDBACK_CASE.ID)
        .limit(limit)
        .forUpdate()
        .of(FEEDBACK_CASE)
        .skipLocked()
        .fetch(row -> new CaseId(row.value1()));
  }

  private SelectConditionStep<Record1<UUID>> free(Instant now) {
    return current
        .sql()
        .select(FEEDBACK_CASE.ID)
        .from(FEEDBACK_CASE)
        .where(WITH_US)
        .and(FEEDBACK_CASE.POLICY.gt(0))
        .and(FEEDBACK_CASE.CLAIM_UNTIL.isNull().or(FEEDBACK_CASE.CLAIM_UNTIL.le(Moments.of(now))));
  }

  @Override
  public Map<MemberId, Integer> loads() {
    Map<MemberId, Integer> loads = new HashMap<>();
    current
        .sql()
        .select(FEEDBACK_CASE.OWNER_ID, DSL.count())
        .from(FEEDBACK_CASE)
        .where(WITH_US)
        .and(FEEDBACK_CASE.OWNER_ID.isNotNull())
        .groupBy(FEEDBACK_CASE.OWNER_ID)
        .forEach(row -> loads.put(new MemberId(row.value1()), row.value2()));
    return loads;
  }

  @Override
  public Map<CaseId, MemberId> formerOwners(Collection<CaseId> cases) {
    FeedbackCase other = FEEDBACK_CASE.as("other");
    Map<CaseId, MemberId> former = new HashMap<>();
    for (Record2<UUID, UUID> row :
        current
            .sql()
            .select(FEEDBACK_CASE.ID, other.OWNER_ID)
            .distinctOn(FEEDBACK_CASE.ID)
            .from(FEEDBACK_CASE)
            .join(other)
            .on(other.WORKSPACE_ID.eq(FEEDBACK_CASE.WORKSPACE_ID))
            .and(other.AUTHOR_ID.eq(FEEDBACK_CASE.AUTHOR_ID))
            .and(other.ID.ne(FEEDBACK_CASE.ID))
            .and(other.OWNER_ID.isNotNull())
            .where(FEEDBACK_CASE.ID.in(cases.stream().map(CaseId::value).toList()))
            .orderBy(FEEDBACK_CASE.ID, other.ID.desc())
            .fetch()) {
      former.put(new CaseId(row.value1()), new MemberId(row.value2()));
    }
    return former;
  }
}
