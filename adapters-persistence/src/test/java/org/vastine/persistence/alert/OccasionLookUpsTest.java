package org.vastine.persistence.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.PostgresWorld;

/**
 * How many rows PostgreSQL reads for a batch of occasions while many others wait for their time, as
 * the deadlines of all open cases do, before statistics have been gathered.
 */
class OccasionLookUpsTest {

  private static final int MANY = 20_000;
  private static final int BATCH = 10;

  /**
   * A batch is looked up and locked, then looked up and changed: each reads a row once or twice.
   */
  private static final long FEW = 8 * BATCH;

  private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");
  private static final WorkspaceId OURS = new WorkspaceId(new UUID(22, 1));

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private final PostgresAlertOutbox outbox = new PostgresAlertOutbox(WORLD.current());

  @BeforeAll
  static void manyOccasions() {
    WORLD
        .transactions()
        .doInWorkspace(
            OURS,
            () ->
                WORLD
                    .current()
                    .sql()
                    .execute(
                        "insert into alert_occasion (workspace_id, case_id, kind, token, at, due,"
                            + " look_at) select current_workspace(), gen_random_uuid(), 'due_soon',"
                            + " 'answer', timestamptz '"
                            + FIRST
                            + "', timestamptz '"
                            + FIRST
                            + "' + n * interval '1 day', timestamptz '"
                            + FIRST
                            + "' + n * interval '1 minute' from generate_series(0, "
                            + (MANY - 1)
                            + ") as n"));
  }

  @Test
  void a_batch_is_found_without_reading_the_others() {
    assertThat(read(() -> assertThat(batch()).hasSize(BATCH))).isLessThan(FEW);
  }

  @Test
  void a_batch_is_let_go_without_reading_the_others() {
    assertThat(read(() -> outbox.done(batch()))).isLessThan(FEW);
  }

  @Test
  void a_batch_is_put_off_without_reading_the_others() {
    assertThat(
            read(() -> {
              Instant later = FIRST.plus(Duration.ofDays(1));
              List<Occasion> batch = batch();
              outbox.lookAgain(Map.of(batch.getFirst(), later, batch.getLast(), later));
            }))
        .isLessThan(FEW);
  }

  private List<Occasion> batch() {
    return outbox.lockDue(FIRST.plus(Duration.ofDays(MANY)), BATCH);
  }

  /** The number of rows of occasions that the work reads. */
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
                          + " where relname = 'alert_occasion'")
                  .get("rows", Long.class);
            });
  }
}
