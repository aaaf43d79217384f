package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.goodwill.BudgetForecast.Foreseen;
import org.vastine.domain.goodwill.BudgetForecast.Unknown;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.team.By;

/** The budget of 2026; most looks ahead are from the second of March at noon in Helsinki. */
final class BudgetForecastTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final List<BudgetEntry> ledger = new ArrayList<>();
  private GoodwillBudget budget = BudgetFixture.of(100_000);

  private void book(EntryKind kind, String day, long cents) {
    Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("UTC")).toInstant();
    BudgetEntry entry =
        budget.entry(
            kind, new GrantId(new UUID(0x7000, ledger.size() + 1)), euros(cents), noon, By.VASTINE);
    budget = budget.after(entry);
    ledger.add(entry);
  }

  private void asked(String... days) {
    for (String day : days) {
      book(EntryKind.RESERVED, day, 2_800);
    }
  }

  private BudgetForecast ahead() {
    return BudgetForecast.of(budget, ledger, NOW);
  }

  @Test
  void R24_the_rate_of_the_last_four_weeks_goes_on_to_the_last_day() {
    asked("2026-01-05", "2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");

    Foreseen seen = (Foreseen) ahead();

    assertThat(seen.basis())
        .isEqualTo(
            new BudgetForecast.Basis(
                LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 1), 28, 5, euros(14_000)));
    // 168 euros now, and 5 euros for each of 305 days: 1,693.
    assertThat(seen.atEnd()).isEqualTo(euros(170_000));
  }

  @Test
  void R24_the_day_on_which_it_no_longer_suffices_is_foreseen() {
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");

    // 860 euros are left, at 5 euros a day: they last for 172 days.
    assertThat(((Foreseen) ahead()).runsOut()).contains(LocalDate.of(2026, 3, 2).plusDays(172));
  }

  @Test
  void R24_a_budget_that_lasts_does_not_run_out() {
    budget = BudgetFixture.of(10_000_000);
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");

    assertThat(((Foreseen) ahead()).runsOut()).isEmpty();
  }

  @Test
  void R24_what_lasts_exactly_to_the_end_of_the_last_day_does_not_run_out() {
    // 140 euros in four weeks are 5 euros a day, and 305 days are left: 1,525 more.
    budget = BudgetFixture.of(14_000 + 152_500);
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");
    assertThat(((Foreseen) ahead()).runsOut()).isEmpty();

    budget = new GoodwillBudget(budget.id(), 2, BudgetFixture.terms(166_499), budget.stand());
    assertThat(((Foreseen) ahead()).runsOut()).contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void R24_an_empty_budget_has_run_out_today() {
    budget = BudgetFixture.of(14_000);
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");

    assertThat(((Foreseen) ahead()).runsOut()).contains(LocalDate.of(2026, 3, 2));
  }

  @Test
  void R24_what_came_back_lowers_the_rate() {
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");
    book(EntryKind.RELEASED, "2026-02-21", 2_800);
    book(EntryKind.SPENT, "2026-02-22", 2_800);
    book(EntryKind.GIVEN_BACK, "2026-02-23", 2_800);

    assertThat(((Foreseen) ahead()).basis().net()).isEqualTo(euros(8_400));
  }

  @Test
  void R24_where_more_came_back_than_was_asked_nothing_more_is_foreseen() {
    for (int i = 0; i < 10; i++) {
      book(EntryKind.RESERVED, "2026-01-05", 5_000);
    }
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");
    for (int i = 0; i < 10; i++) {
      book(EntryKind.RELEASED, "2026-02-21", 5_000);
    }

    Foreseen seen = (Foreseen) ahead();

    assertThat(seen.basis().net()).isEqualTo(euros(0));
    assertThat(seen.atEnd()).isEqualTo(euros(14_000));
    assertThat(seen.runsOut()).isEmpty();
  }

  @Test
  void R24_what_is_asked_today_counts_and_is_not_yet_a_rate() {
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");
    BudgetForecast before = ahead();
    book(EntryKind.RESERVED, "2026-03-02", 300);

    assertThat(ahead()).isEqualTo(before);
    book(EntryKind.RESERVED, "2026-03-02", 85_000);
    assertThat(((Foreseen) ahead()).basis()).isEqualTo(((Foreseen) before).basis());
    assertThat(((Foreseen) ahead()).atEnd().minor()).isGreaterThanOrEqualTo(budget.stand().bound());
  }

  @Test
  void R24_too_little_history_is_no_rate() {
    asked("2026-02-02", "2026-02-06", "2026-02-10", "2026-02-20");
    assertThat(ahead()).isEqualTo(new Unknown(NoForecast.TOO_FEW));

    Instant early = Instant.parse("2026-01-14T10:00:00Z");
    assertThat(BudgetForecast.of(budget, ledger, early))
        .isEqualTo(new Unknown(NoForecast.TOO_SHORT));
    assertThat(BudgetForecast.of(budget, ledger, early.plusSeconds(86_400)))
        .isEqualTo(new Unknown(NoForecast.TOO_FEW));
  }

  @Test
  void R24_nothing_is_foreseen_before_the_first_day_and_after_the_last() {
    assertThat(BudgetForecast.of(budget, ledger, Instant.parse("2025-12-31T21:59:59Z")))
        .isEqualTo(new Unknown(NoForecast.NOT_BEGUN));
    assertThat(BudgetForecast.of(budget, ledger, Instant.parse("2026-12-31T22:00:00Z")))
        .isEqualTo(new Unknown(NoForecast.ENDED));
  }

  @Test
  void R24_days_are_those_of_the_budgets_own_clocks() {
    asked("2026-02-06", "2026-02-10", "2026-02-20", "2026-03-01");
    // Half past one at night on the second of February in Helsinki.
    BudgetEntry night =
        budget.entry(
            EntryKind.RESERVED,
            new GrantId(new UUID(0x7000, 90)),
            euros(2_800),
            Instant.parse("2026-02-01T23:30:00Z"),
            By.VASTINE);
    budget = budget.after(night);
    ledger.add(night);

    assertThat(ahead()).asInstanceOf(type(Foreseen.class)).isNotNull();
    assertThat(BudgetForecast.since(budget, NOW)).isEqualTo(Instant.parse("2026-02-01T22:00:00Z"));
  }

  @Test
  void R24_the_largest_budget_of_the_longest_period_is_looked_ahead_without_overflow() {
    BudgetTerms terms = BudgetFixture.terms(Money.MOST);
    BudgetPeriod longest =
        new BudgetPeriod(
            LocalDate.of(2026, 1, 1), LocalDate.of(9999, 12, 31), ZoneId.of("Europe/Helsinki"));
    budget =
        GoodwillBudget.of(
            budget.id(), new BudgetTerms("All", longest, terms.amount(), terms.rules()));
    for (int i = 0; i < 5; i++) {
      book(EntryKind.RESERVED, "2026-03-01", Money.MOST / 5);
    }

    Foreseen seen = (Foreseen) ahead();

    assertThat(seen.atEnd().minor()).isEqualTo(Money.MOST);
    assertThat(seen.runsOut()).contains(LocalDate.of(2026, 3, 2));
  }

  @Test
  void R24_a_forecast_never_falls_below_what_is_bound_and_warns_on_days_of_the_budget_alone() {
    Random random = Seed.printedFor("budget forecast").random("budgets");
    for (int round = 0; round < 300; round++) {
      ledger.clear();
      budget = BudgetFixture.of(1L + random.nextInt(1_000_000));
      int lines = random.nextInt(40);
      for (int i = 0; i < lines; i++) {
        long cents = 1L + random.nextInt(10_000);
        if (budget.cannotGive(euros(cents), NOW).isEmpty()) {
          String day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(61)).toString();
          book(EntryKind.RESERVED, day, cents);
        }
      }
      if (ahead() instanceof Foreseen seen) {
        assertThat(seen.atEnd().minor()).isGreaterThanOrEqualTo(budget.stand().bound());
        seen.runsOut()
            .ifPresent(day ->
                assertThat(day).isBetween(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31)));
      }
    }
  }
}
