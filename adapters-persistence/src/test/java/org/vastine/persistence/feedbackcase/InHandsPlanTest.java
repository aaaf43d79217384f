package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.PostgresWorld;

/** How many rows PostgreSQL reads for a member's day, on a database that has grown fast. */
class InHandsPlanTest {

  private static final int MANY = 20_000;
  private static final WorkspaceId OURS = new WorkspaceId(new UUID(29, 1));
  private static final UUID MEMBER = new UUID(29, 2);

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @BeforeAll
  static void manyCases() {
    ManyCases.insert(
        WORLD,
        OURS,
        MANY,
        Map.of(
            "owner_id",
            "case n % 1000 when 1 then uuid '" + MEMBER + "' else gen_random_uuid() end"));
  }

  @Test
  void R32_what_a_member_has_in_hand_is_found_without_reading_what_others_have() {
    PostgresCases cases = new PostgresCases(WORLD.current());
    long read =
        WORLD
            .transactions()
            .inWorkspace(
                OURS,
                () -> {
                  assertThat(cases.lockInHandsOf(new MemberId(MEMBER))).isNotEmpty();
                  return WORLD
                      .current()
                      .sql()
                      .fetchSingle(
                          "select seq_tup_read + idx_tup_fetch as rows"
                              + " from pg_stat_xact_user_tables where relname = 'feedback_case'")
                      .get("rows", Long.class);
                });

    assertThat(read).isLessThan(MANY / 100);
  }
}
