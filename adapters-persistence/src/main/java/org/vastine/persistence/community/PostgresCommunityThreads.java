package org.vastine.persistence.community;

import static org.vastine.persistence.schema.Tables.COMMUNITY_LOOK;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.MENTION;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jooq.impl.DSL;
import org.vastine.application.community.CommunityThreads;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;

/** The threads of waiting cases, in PostgreSQL. */
public final class PostgresCommunityThreads implements CommunityThreads {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresCommunityThreads(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Unread> unread(int limit) {
    return current
        .sql()
        .select(FEEDBACK_CASE.ID, MENTION.ID, MENTION.REVISION)
        .from(FEEDBACK_CASE)
        .join(MENTION)
        .on(MENTION.WORKSPACE_ID.eq(FEEDBACK_CASE.WORKSPACE_ID))
        .and(MENTION.THREAD_ID.eq(FEEDBACK_CASE.THREAD_ID))
        .and(MENTION.ID.ne(FEEDBACK_CASE.FIRST_MENTION_ID))
        .and(MENTION.STATE.ne(MentionState.DELETED.label()))
        .where(FEEDBACK_CASE.STATUS.eq(DSL.inline(CaseStatus.COMMUNITY.label())))
        .andNotExists(
            DSL.selectOne()
                .from(COMMUNITY_LOOK)
                .where(COMMUNITY_LOOK.WORKSPACE_ID.eq(FEEDBACK_CASE.WORKSPACE_ID))
                .and(COMMUNITY_LOOK.CASE_ID.eq(FEEDBACK_CASE.ID))
                .and(COMMUNITY_LOOK.MENTION_ID.eq(MENTION.ID))
                .and(COMMUNITY_LOOK.REVISION.eq(MENTION.REVISION)))
        .orderBy(MENTION.PUBLISHED_AT, MENTION.ID, FEEDBACK_CASE.ID)
        .limit(limit)
        .fetch(row ->
            new Unread(
                new CaseId(row.get(FEEDBACK_CASE.ID)),
                new MentionId(row.get(MENTION.ID)),
                row.get(MENTION.REVISION)));
  }

  @Override
  public void markRead(Collection<Unread> read) {
    ManyRows.<Unread>into(COMMUNITY_LOOK, read)
        .set(COMMUNITY_LOOK.CASE_ID, look -> look.caseId().value())
        .set(COMMUNITY_LOOK.MENTION_ID, look -> look.mention().value())
        .set(COMMUNITY_LOOK.REVISION, Unread::revision)
        .insert(
            current.sql(),
            "on conflict (workspace_id, case_id, mention_id) do update set revision ="
                + " excluded.revision");
  }
}
