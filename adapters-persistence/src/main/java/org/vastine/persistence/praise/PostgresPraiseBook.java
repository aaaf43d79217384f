package org.vastine.persistence.praise;

import static org.vastine.persistence.schema.Tables.CONDUCT_STEP;
import static org.vastine.persistence.schema.Tables.DRAFT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.PRAISE_HIDDEN;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.vastine.application.praise.PraiseBook;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** What the praise wall asks, in PostgreSQL. */
public final class PostgresPraiseBook implements PraiseBook {

  private static final List<String> COUNTS =
      List.of(StepState.ACTIVE.label(), StepState.REPLACED.label(), StepState.EXPIRED.label());

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresPraiseBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<CaseId> turned(int limit) {
    return current
        .sql()
        .select(FEEDBACK_CASE.ID)
        .from(FEEDBACK_CASE)
        // Spelled out and not bound: the planner has to see that the index of it is enough.
        .where(FEEDBACK_CASE.OUTCOME.eq(DSL.inline(CaseOutcome.TURNED_POSITIVE.label())))
        .orderBy(FEEDBACK_CASE.CHANGED_AT.desc(), FEEDBACK_CASE.ID.desc())
        .limit(limit)
        .fetch(row -> new CaseId(row.value1()));
  }

  @Override
  public Set<ThreadId> answeredBy(MemberId member, Collection<ThreadId> threads) {
    UUID[] asked = threads.stream().map(ThreadId::value).toArray(UUID[]::new);
    return new HashSet<>(
        current
            .sql()
            .selectDistinct(FEEDBACK_CASE.THREAD_ID)
            .from(FEEDBACK_CASE)
            .join(DRAFT)
            .on(DRAFT.WORKSPACE_ID.eq(FEEDBACK_CASE.WORKSPACE_ID))
            .and(DRAFT.CASE_ID.eq(FEEDBACK_CASE.ID))
            .where(FEEDBACK_CASE.THREAD_ID.eq(DSL.any(asked)))
            .and(DRAFT.WRITER_ID.eq(member.value()))
            .and(DRAFT.STATE.eq(DSL.inline(DraftState.SENT.label())))
            .fetch(row -> new ThreadId(row.value1())));
  }

  @Override
  public Set<AuthorId> actedAgainst(Collection<AuthorId> authors) {
    UUID[] asked = authors.stream().map(AuthorId::value).toArray(UUID[]::new);
    return new HashSet<>(
        current
            .sql()
            .selectDistinct(CONDUCT_STEP.AUTHOR_ID)
            .from(CONDUCT_STEP)
            .where(CONDUCT_STEP.AUTHOR_ID.eq(DSL.any(asked)))
            .and(CONDUCT_STEP.STATE.in(COUNTS))
            .fetch(row -> new AuthorId(row.value1())));
  }

  @Override
  public Set<MentionId> hiddenBy(MemberId member) {
    return new HashSet<>(
        current
            .sql()
            .select(PRAISE_HIDDEN.MENTION_ID)
            .from(PRAISE_HIDDEN)
            .where(PRAISE_HIDDEN.MEMBER_ID.eq(member.value()))
            .fetch(row -> new MentionId(row.value1())));
  }

  @Override
  public void hide(MemberId member, MentionId mention, Instant at) {
    current
        .sql()
        .insertInto(PRAISE_HIDDEN)
        .set(PRAISE_HIDDEN.WORKSPACE_ID, current.workspace().value())
        .set(PRAISE_HIDDEN.MEMBER_ID, member.value())
        .set(PRAISE_HIDDEN.MENTION_ID, mention.value())
        .set(PRAISE_HIDDEN.AT, Moments.of(at))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void show(MemberId member, MentionId mention) {
    current
        .sql()
        .deleteFrom(PRAISE_HIDDEN)
        .where(PRAISE_HIDDEN.MEMBER_ID.eq(member.value()))
        .and(PRAISE_HIDDEN.MENTION_ID.eq(mention.value()))
        .execute();
  }
}
