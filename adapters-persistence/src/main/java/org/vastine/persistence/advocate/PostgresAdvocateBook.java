package org.vastine.persistence.advocate;

import static org.vastine.persistence.schema.Tables.ADVOCATE_ASK;
import static org.vastine.persistence.schema.Tables.ADVOCATE_LIMIT;
import static org.vastine.persistence.schema.Tables.ADVOCATE_OFF;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Record;
import org.vastine.application.advocate.AdvocateBook;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.advocate.AskId;
import org.vastine.domain.advocate.AskPurpose;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** Who is not listed, what was asked, and how often it may be, in PostgreSQL. */
public final class PostgresAdvocateBook implements AdvocateBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAdvocateBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Set<AuthorId> off() {
    return new HashSet<>(
        current
            .sql()
            .select(ADVOCATE_OFF.AUTHOR_ID)
            .from(ADVOCATE_OFF)
            .fetch(row -> new AuthorId(row.value1())));
  }

  @Override
  public void takeOff(AuthorId author, Instant at) {
    current
        .sql()
        .insertInto(ADVOCATE_OFF)
        .set(ADVOCATE_OFF.WORKSPACE_ID, current.workspace().value())
        .set(ADVOCATE_OFF.AUTHOR_ID, author.value())
        .set(ADVOCATE_OFF.AT, Moments.of(at))
        .onConflictDoNothing()
        .execute();
    current
        .sql()
        .deleteFrom(ADVOCATE_ASK)
        .where(ADVOCATE_ASK.AUTHOR_ID.eq(author.value()))
        .execute();
  }

  @Override
  public List<Ask> asksSince(Instant moment) {
    return current
        .sql()
        .selectFrom(ADVOCATE_ASK)
        .where(ADVOCATE_ASK.AT.ge(Moments.of(moment)))
        .orderBy(ADVOCATE_ASK.AT.desc(), ADVOCATE_ASK.ID.desc())
        .fetch(PostgresAdvocateBook::ask);
  }

  @Override
  public void store(Ask ask) {
    current
        .sql()
        .insertInto(ADVOCATE_ASK)
        .set(ADVOCATE_ASK.WORKSPACE_ID, current.workspace().value())
        .set(ADVOCATE_ASK.ID, ask.id().value())
        .set(ADVOCATE_ASK.AUTHOR_ID, ask.author().value())
        .set(ADVOCATE_ASK.CASE_ID, ask.caseId().value())
        .set(ADVOCATE_ASK.PURPOSE, ask.purpose().label())
        .set(ADVOCATE_ASK.WORDS, ask.words())
        .set(ADVOCATE_ASK.AT, Moments.of(ask.at()))
        .set(ADVOCATE_ASK.MEMBER_ID, ask.member().value())
        .execute();
  }

  @Override
  public AdvocateLimits limits() {
    return current
        .sql()
        .selectFrom(ADVOCATE_LIMIT)
        .fetchOptional(PostgresAdvocateBook::limits)
        .orElse(AdvocateLimits.USUAL);
  }

  @Override
  public AdvocateLimits lockLimits() {
    current
        .sql()
        .insertInto(ADVOCATE_LIMIT)
        .set(ADVOCATE_LIMIT.WORKSPACE_ID, current.workspace().value())
        .set(ADVOCATE_LIMIT.VERSION, AdvocateLimits.USUAL.version())
        .set(ADVOCATE_LIMIT.THANKED_EVERY_DAYS, AdvocateLimits.USUAL.thankedEveryDays())
        .set(ADVOCATE_LIMIT.ASKED_EVERY_DAYS, AdvocateLimits.USUAL.askedEveryDays())
        .set(ADVOCATE_LIMIT.ASKS_PER_WEEK, AdvocateLimits.USUAL.asksPerWeek())
        .onConflictDoNothing()
        .execute();
    return current
        .sql()
        .selectFrom(ADVOCATE_LIMIT)
        .forUpdate()
        .fetchSingle(PostgresAdvocateBook::limits);
  }

  @Override
  public void store(AdvocateLimits limits) {
    current
        .sql()
        .insertInto(ADVOCATE_LIMIT)
        .set(ADVOCATE_LIMIT.WORKSPACE_ID, current.workspace().value())
        .set(ADVOCATE_LIMIT.VERSION, limits.version())
        .set(ADVOCATE_LIMIT.THANKED_EVERY_DAYS, limits.thankedEveryDays())
        .set(ADVOCATE_LIMIT.ASKED_EVERY_DAYS, limits.askedEveryDays())
        .set(ADVOCATE_LIMIT.ASKS_PER_WEEK, limits.asksPerWeek())
        .onConflict(ADVOCATE_LIMIT.WORKSPACE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static Ask ask(Record row) {
    return new Ask(
        new AskId(row.get(ADVOCATE_ASK.ID)),
        new AuthorId(row.get(ADVOCATE_ASK.AUTHOR_ID)),
        new CaseId(row.get(ADVOCATE_ASK.CASE_ID)),
        Labels.of(AskPurpose.class, row.get(ADVOCATE_ASK.PURPOSE)),
        row.get(ADVOCATE_ASK.WORDS),
        row.get(ADVOCATE_ASK.AT).toInstant(),
        new MemberId(row.get(ADVOCATE_ASK.MEMBER_ID)));
  }

  private static AdvocateLimits limits(Record row) {
    return new AdvocateLimits(
        row.get(ADVOCATE_LIMIT.VERSION),
        row.get(ADVOCATE_LIMIT.THANKED_EVERY_DAYS),
        row.get(ADVOCATE_LIMIT.ASKED_EVERY_DAYS),
        row.get(ADVOCATE_LIMIT.ASKS_PER_WEEK));
  }
}
