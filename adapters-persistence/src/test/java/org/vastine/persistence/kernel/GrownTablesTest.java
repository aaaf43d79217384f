package org.vastine.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.PromiseBook;
import org.vastine.application.feedbackcase.PromiseFilter;
import org.vastine.application.feedbackcase.TaskBook;
import org.vastine.application.feedbackcase.TaskFilter;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.audit.PostgresAuditLog;
import org.vastine.persistence.feedbackcase.PostgresPromiseBook;
import org.vastine.persistence.feedbackcase.PostgresRecordedCases;
import org.vastine.persistence.feedbackcase.PostgresTaskBook;

/** How many rows PostgreSQL reads for a page, where only a few of very many rows are shown. */
class GrownTablesTest {

  private static final int MANY = 20_000;
  private static final int FEW = 300;
  private static final WorkspaceId OURS = new WorkspaceId(new UUID(51, 1));
  private static final UUID MEMBER = new UUID(51, 2);

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @BeforeAll
  static void manyRows() {
    inserted(
        "audit_entry (workspace_id, number, at, by_kind, by_id, action, subject, facts, hash)",
        "n, timestamptz '2026-03-01Z' + n * interval '1 minute', 'member',"
            + " case when n = 7 then uuid '"
            + MEMBER
            + "' else gen_random_uuid() end, case when n = 9 then 'team.invited'"
            + " else 'case.closed' end, 's', '{}', ''");
    inserted(
        "task (workspace_id, id, case_id, member_id, department, what, given_at, due, state)",
        "gen_random_uuid(), gen_random_uuid(), case when n = 7 then uuid '"
            + MEMBER
            + "' else gen_random_uuid() end, case when n = 9 then 'Legal' else 'Warehouse' end,"
            + " gen_random_uuid(), now(), timestamptz '2026-03-01Z' + n * interval '1 minute',"
            + " case when n < 20 then 'open' else 'done' end");
    inserted(
        "case_event (workspace_id, case_id, number, type, at, by_kind, facts)",
        "gen_random_uuid(), 1, 'community-answer-seen', now(), 'vastine', '{}'");
    inserted(
        "promise (workspace_id, id, case_id, member_id, style, made_at, due, state, broken)",
        "gen_random_uuid(), gen_random_uuid(), case when n = 7 then uuid '"
            + MEMBER
            + "' else gen_random_uuid() end, 'irritated', now(), now(), 'kept', n % 2 = 0");
    TestServer.execute(WORLD.address(), "ANALYZE audit_entry, task, case_event, promise");
  }

  private static void inserted(String into, String values) {
    WORLD
        .transactions()
        .doInWorkspace(
            OURS,
            () ->
                WORLD
                    .current()
                    .sql()
                    .execute(
                        "insert into "
                            + into
                            + " select current_workspace(), "
                            + values
                            + " from generate_series(1, "
                            + MANY
                            + ") as n"));
  }

  @Test
  void R42_few_entries_of_a_long_log_are_found_without_reading_it() {
    PostgresAuditLog log = new PostgresAuditLog(WORLD.current());

    assertThat(read("audit_entry", () -> found(log, filter(Optional.of(MEMBER), Optional.empty()))))
        .isLessThan(FEW);
    assertThat(read("audit_entry", () -> found(log, filter(Optional.empty(), Optional.of("team")))))
        .isLessThan(FEW);
    assertThat(read("audit_entry", () -> found(log, filter(Optional.empty(), Optional.of("case")))))
        .isLessThan(FEW);
  }

  private static AuditLog.Filter filter(Optional<UUID> by, Optional<String> kind) {
    return new AuditLog.Filter(by, kind, Optional.empty(), Optional.empty());
  }

  private static List<AuditLog.Numbered> found(PostgresAuditLog log, AuditLog.Filter filter) {
    return log.find(filter, Optional.empty(), 50).items();
  }

  @Test
  void departments_and_their_tasks_are_found_without_reading_all_tasks() {
    PostgresTaskBook book = new PostgresTaskBook(WORLD.current());

    assertThat(read("task", () -> book.departments(10))).isLessThan(FEW);
    assertThat(read("task", () -> listed(book, TaskFilter.OPEN, Optional.empty()))).isLessThan(FEW);
    assertThat(read("task", () -> listed(book, TaskFilter.ENDED, Optional.empty())))
        .isLessThan(FEW);
    assertThat(
            read(
                "task",
                () -> listed(book, TaskFilter.ENDED, Optional.of(new MemberId(new UUID(51, 3))))))
        .isLessThan(FEW);
  }

  private static List<TaskBook.Entry> listed(
      PostgresTaskBook book, TaskFilter filter, Optional<MemberId> member) {
    return book.list(
            new TaskBook.Query(filter, member, Optional.of("Warehouse"), Instant.EPOCH),
            Optional.empty(),
            50)
        .items();
  }

  @Test
  void R10_the_newest_cases_that_others_answered_are_found_without_reading_all_such_events() {
    PostgresRecordedCases cases = new PostgresRecordedCases(WORLD.current());

    assertThat(read("case_event", () -> cases.answeredByOthers(10))).isLessThan(FEW);
  }

  @Test
  void kept_and_broken_promises_of_one_member_are_found_without_reading_those_of_others() {
    PostgresPromiseBook book = new PostgresPromiseBook(WORLD.current());

    for (PromiseFilter filter : List.of(PromiseFilter.KEPT, PromiseFilter.BROKEN)) {
      assertThat(read("promise", () -> promised(book, filter))).as(filter.name()).isLessThan(FEW);
    }
  }

  private static List<PromiseBook.Entry> promised(PostgresPromiseBook book, PromiseFilter filter) {
    return book.list(filter, Optional.of(new MemberId(MEMBER)), Instant.EPOCH, Optional.empty(), 50)
        .items();
  }

  /** Rows that were read of a table for this. */
  private static long read(String table, Supplier<List<?>> work) {
    return WORLD
        .transactions()
        .inWorkspace(
            OURS,
            () -> {
              assertThat(work.get()).isNotNull();
              return WORLD
                  .current()
                  .sql()
                  .fetchSingle(
                      "select seq_tup_read + idx_tup_fetch as rows"
                          + " from pg_stat_xact_user_tables where relname = {0}",
                      DSL.inline(table))
                  .get("rows", Long.class);
            });
  }
}
