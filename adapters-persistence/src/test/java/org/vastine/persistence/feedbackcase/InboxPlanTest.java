package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.SelectLimitPercentStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.application.feedbackcase.CaseFilter;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.PostgresWorld;
import org.vastine.persistence.kernel.TestServer;
import org.vastine.persistence.schema.Tables;

/**
 * What PostgreSQL does for a page of the inbox when there are many cases, row security included.
 */
class InboxPlanTest {

  private static final int MANY = 50_000;
  private static final WorkspaceId OURS = new WorkspaceId(new UUID(21, 1));
  private static final MemberId MEMBER = new MemberId(new UUID(7, 7));
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @BeforeAll
  static void manyCases() {
    ManyCases.insert(
        WORLD,
        OURS,
        MANY,
        Map.of(
            "status",
            "(array['open', 'open', 'closed', 'awaiting_customer', 'community'])[1 + n % 5]",
            "undecided",
            "n % 50 = 0",
            "owner_id",
            "case when n % 20 = 0 then uuid '" + MEMBER.value() + "' end",
            "inbox_at",
            "timestamptz '2026-03-01 00:00Z' + n * interval '10 seconds'",
            "due_at",
            "timestamptz '2026-03-01 00:05Z' + n * interval '10 seconds'"));
    TestServer.execute(WORLD.address(), "ANALYZE feedback_case");
  }

  @ParameterizedTest
  @EnumSource(InboxView.class)
  void a_page_of_a_view_is_read_from_an_index_in_its_order(InboxView view) {
    CaseFilter filter = CaseFilter.of(view, Optional.of(MEMBER), NOW).orElseThrow();

    assertThat(plan(filter)).contains("Index").doesNotContain("Seq Scan").doesNotContain("Sort");
  }

  @Test
  void all_cases_are_read_from_an_index_in_their_order() {
    assertThat(plan(CaseFilter.ALL)).contains("Index").doesNotContain("Sort");
  }

  private static String plan(CaseFilter filter) {
    return WORLD
        .transactions()
        .inWorkspace(
            OURS,
            () -> {
              Condition condition = CaseConditions.of(filter);
              SelectLimitPercentStep<?> page =
                  WORLD
                      .current()
                      .sql()
                      .select(Tables.FEEDBACK_CASE.ID)
                      .from(Tables.FEEDBACK_CASE)
                      .where(condition)
                      .orderBy(PostgresCaseList.order(filter))
                      .limit(51);
              return String.join(
                  "\n", List.of(WORLD.current().sql().explain(page).plan().split("\n", -1)));
            });
  }
}
