package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.By;

final class BudgetCourseTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final List<BudgetEntry> ledger = new ArrayList<>();
  private GoodwillBudget budget = BudgetFixture.of(100_000);

  private void during(String from, String until) {
    BudgetTerms terms = BudgetFixture.terms(100_000);
    BudgetPeriod period =
        new BudgetPeriod(
            LocalDate.parse(from), LocalDate.parse(until), ZoneId.of("Europe/Helsinki"));
    budget =
        GoodwillBudget.of(
            budget.id(), new BudgetTerms("Care", period, terms.amount(), terms.rules()));
  }

  private void book(EntryKind kind, String at, long cents) {
    BudgetEntry entry =
        budget.entry(
            kind, new GrantId(new UUID(0x7000, 1)), euros(cents), Instant.parse(at), By.VASTINE);
    budget = budget.after(entry);
    ledger.add(entry);
  }

  private BudgetCourse course() {
    return BudgetCourse.of(budget, ledger, NOW);
  }

  private static BudgetCourse.Point point(String day, long spent, long bound) {
    return new BudgetCourse.Point(LocalDate.parse(day), euros(spent), euros(bound));
  }

  @Test
  void R24_a_year_is_told_by_its_months_up_to_now() {
    book(EntryKind.RESERVED, "2026-01-31T21:00:00Z", 2_000);
    book(EntryKind.SPENT, "2026-01-31T22:00:00Z", 2_000);
    book(EntryKind.RESERVED, "2026-03-02T09:00:00Z", 500);

    assertThat(course().reached())
        .containsExactly(
            point("2026-01-31", 0, 2_000),
            point("2026-02-28", 2_000, 2_000),
            point("2026-03-02", 2_000, 2_500));
    assertThat(course().ahead()).hasSize(10).startsWith(LocalDate.of(2026, 3, 31));
    assertThat(course().ahead().getLast()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void R24_a_month_is_told_by_its_days_and_a_quarter_by_its_weeks() {
    during("2026-03-01", "2026-03-31");
    assertThat(course().reached())
        .containsExactly(point("2026-03-01", 0, 0), point("2026-03-02", 0, 0));
    assertThat(course().ahead()).hasSize(29);

    during("2026-02-20", "2026-05-19");
    assertThat(course().reached())
        .containsExactly(point("2026-02-26", 0, 0), point("2026-03-02", 0, 0));
    assertThat(course().ahead().getFirst()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(course().ahead().getLast()).isEqualTo(LocalDate.of(2026, 5, 19));
  }

  @Test
  void R24_what_comes_after_the_last_day_belongs_to_it() {
    during("2026-01-01", "2026-02-28");
    book(EntryKind.RESERVED, "2026-02-28T09:00:00Z", 500);
    book(EntryKind.SPENT, "2026-03-01T09:00:00Z", 500);

    assertThat(course().reached().getLast()).isEqualTo(point("2026-02-28", 500, 500));
    assertThat(course().ahead()).isEmpty();
  }

  @Test
  void R24_a_budget_that_did_not_begin_has_only_days_ahead() {
    during("2026-03-03", "2026-03-03");

    assertThat(course().reached()).isEmpty();
    assertThat(course().ahead()).containsExactly(LocalDate.of(2026, 3, 3));
  }

  @Test
  void R24_the_longest_period_has_few_stretches_too() {
    during("0001-01-01", "9999-12-31");

    assertThat(course().reached().size() + course().ahead().size()).isBetween(40, 50);
    assertThat(course().ahead().getLast()).isEqualTo(LocalDate.of(9999, 12, 31));
  }
}
