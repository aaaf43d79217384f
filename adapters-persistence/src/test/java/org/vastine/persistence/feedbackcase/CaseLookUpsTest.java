package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.persistence.kernel.PostgresWorld;

/**
 * How many rows PostgreSQL reads to find the cases that a mention concerns, on a database that has
 * grown so fast that no statistics have been gathered.
 */
class CaseLookUpsTest {

  private static final int MANY = 20_000;
  private static final long FEW = 10;
  private static final WorkspaceId OURS = new WorkspaceId(new UUID(20, 1));
  private static final UUID AUTHOR = new UUID(20, 2);
  private static final UUID THREAD = new UUID(20, 3);

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private final PostgresCases cases = new PostgresCases(WORLD.current());

  @BeforeAll
  static void manyCases() {
    ManyCases.insert(
        WORLD, OURS, MANY, Map.of("author_id", firstIs(AUTHOR), "thread_id", firstIs(THREAD)));
  }

  private static String firstIs(UUID id) {
    return "case n when 1 then uuid '" + id + "' else gen_random_uuid() end";
  }

  @Test
  void the_latest_case_of_a_key_is_found_without_reading_others() {
    CaseKey key = new CaseKey(new AuthorId(AUTHOR), new ThreadId(THREAD));

    assertThat(read(() -> assertThat(cases.lockLatest(List.of(key))).containsOnlyKeys(key)))
        .isLessThan(FEW);
  }

  @Test
  void complaints_of_a_thread_are_counted_without_reading_others() {
    ThreadId thread = new ThreadId(THREAD);

    assertThat(read(() -> assertThat(cases.complaints(List.of(thread))).containsEntry(thread, 1)))
        .isLessThan(FEW);
  }

  @Test
  void parked_cases_of_a_thread_are_found_without_reading_others() {
    assertThat(read(() -> assertThat(cases.lockParked(List.of(new ThreadId(THREAD)))).isEmpty()))
        .isLessThan(FEW);
  }

  /** The number of rows of cases that the work reads. */
  private static long read(Runnable work) {
    return WORLD
        .transactions()
        .inWorkspace(
            OURS,
            () -> {
              work.run();
              return WORLD
                  .current()
                  .sql()
                  .fetchSingle(
                      "select seq_tup_read + idx_tup_fetch as rows from pg_stat_xact_user_tables"
                          + " where relname = 'feedback_case'")
                  .get("rows", Long.class);
            });
  }
}
