package org.vastine.persistence.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.care.ExposuresContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresExposuresTest extends ExposuresContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }

  @Test
  void R32_a_look_that_was_counted_writes_nothing() {
    List<Exposure> look =
        List.of(new Exposure(new MemberId(ids.next()), new MentionId(ids.next()), NOW));

    assertThat(inside(() -> rowsWritten(look))).isEqualTo(1);
    assertThat(inside(() -> rowsWritten(look))).isZero();
  }

  private static long rowsWritten(List<Exposure> look) {
    long before = counted();
    WORLD.exposures().note(look);
    return counted() - before;
  }

  /** Counts on for as long as PostgreSQL keeps the figures of a connection to itself. */
  private static long counted() {
    return WORLD
        .current()
        .sql()
        .fetchSingle(
            "select n_tup_ins as rows from pg_stat_xact_user_tables where relname = 'exposure'")
        .get("rows", Long.class);
  }
}
