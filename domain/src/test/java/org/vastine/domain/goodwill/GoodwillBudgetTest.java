package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

final class GoodwillBudgetTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final GrantId GRANT = new GrantId(new UUID(0x7000, 1));

  private static GoodwillBudget booked(GoodwillBudget budget, EntryKind kind, long cents) {
    return budget.after(budget.entry(kind, GRANT, euros(cents), NOW, By.VASTINE));
  }

  private static String why(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("nothing");
  }

  @Test
  void R24_money_is_put_aside_spent_released_and_given_back() {
    GoodwillBudget budget = BudgetFixture.of(10_000);

    GoodwillBudget reserved = booked(budget, EntryKind.RESERVED, 4_000);
    GoodwillBudget spent = booked(reserved, EntryKind.SPENT, 4_000);

    assertThat(reserved.left()).isEqualTo(euros(6_000));
    assertThat(spent.left()).isEqualTo(euros(6_000));
    assertThat(spent.stand()).isEqualTo(new BudgetStand(0, 4_000, 2));
    assertThat(booked(spent, EntryKind.GIVEN_BACK, 4_000).left()).isEqualTo(euros(10_000));
    assertThat(booked(reserved, EntryKind.RELEASED, 4_000).left()).isEqualTo(euros(10_000));
  }

  @ParameterizedTest
  @CsvSource({"RESERVED,0,4000", "RELEASED,0,-4000", "SPENT,4000,0", "GIVEN_BACK,-4000,-4000"})
  void R24_a_line_of_the_ledger_changes_what_is_spent_or_no_longer_free(
      EntryKind kind, long spent, long bound) {
    BudgetEntry line = BudgetFixture.of(10_000).entry(kind, GRANT, euros(4_000), NOW, By.VASTINE);

    assertThat(line.spent()).isEqualTo(spent);
    assertThat(line.bound()).isEqualTo(bound);
  }

  @Test
  void R24_what_is_left_is_named_when_it_does_not_suffice() {
    GoodwillBudget budget = booked(BudgetFixture.of(10_000), EntryKind.RESERVED, 9_950);

    assertThat(budget.cannotGive(euros(50), NOW)).isEmpty();
    Refusal refusal = budget.cannotGive(euros(51), NOW).orElseThrow();
    assertThat(refusal.code()).isEqualTo("budget.exhausted");
    assertThat(refusal.facts()).containsEntry("left", "0.50 EUR");
  }

  @Test
  void R24_the_last_day_ends_by_the_budgets_own_clocks() {
    GoodwillBudget budget = BudgetFixture.of(10_000);
    Money one = euros(1);

    assertThat(why(budget.cannotGive(one, Instant.parse("2026-12-31T21:59:59Z"))))
        .isEqualTo("nothing");
    assertThat(why(budget.cannotGive(one, Instant.parse("2026-12-31T22:00:00Z"))))
        .isEqualTo("budget.ended");
    assertThat(why(budget.cannotGive(one, Instant.parse("2025-12-31T21:59:59Z"))))
        .isEqualTo("budget.not-begun");
    assertThat(why(budget.cannotGive(one, Instant.parse("2025-12-31T22:00:00Z"))))
        .isEqualTo("nothing");
  }

  @Test
  void R24_another_currency_and_nothing_at_all_are_refused() {
    GoodwillBudget budget = BudgetFixture.of(10_000);

    assertThat(why(budget.cannotGive(new Money(1, Currency.getInstance("SEK")), NOW)))
        .isEqualTo("grant.other-currency");
    assertThat(why(budget.cannotGive(euros(0), NOW))).isEqualTo("grant.nothing");
  }

  @Test
  void R24_a_budget_is_never_set_below_what_is_bound() {
    GoodwillBudget budget = booked(BudgetFixture.of(10_000), EntryKind.RESERVED, 4_000);

    assertThat(budget.with(BudgetFixture.terms(4_000)))
        .isInstanceOf(Decision.Accepted.class)
        .extracting(decision -> ((Decision.Accepted<GoodwillBudget>) decision).value().version())
        .isEqualTo(2);
    assertThat(
            ((Decision.Refused<GoodwillBudget>) budget.with(BudgetFixture.terms(3_999))).refusal())
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.below-bound"))
        .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("bound", "40.00 EUR"));
  }

  @Test
  void a_budget_stays_in_its_currency() {
    BudgetTerms terms = BudgetFixture.terms(4_000);
    BudgetTerms crowns =
        new BudgetTerms(
            terms.costCentre(),
            terms.period(),
            new Money(4_000, Currency.getInstance("SEK")),
            terms.rules());

    assertThat(
            ((Decision.Refused<GoodwillBudget>) BudgetFixture.of(1).with(crowns)).refusal().code())
        .isEqualTo("budget.currency-stays");
  }

  @Test
  void R24_overdrawing_and_gaps_in_the_ledger_are_faults() {
    GoodwillBudget budget = BudgetFixture.of(100);
    BudgetEntry third = new BudgetEntry(3, EntryKind.RESERVED, GRANT, euros(1), NOW, By.VASTINE);

    assertThatThrownBy(() -> booked(budget, EntryKind.RESERVED, 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> booked(budget, EntryKind.SPENT, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BudgetStand.fold(List.of(third)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_cannot_be_meant_is_no_budget() {
    ZoneId zone = ZoneId.of("Europe/Helsinki");
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThatThrownBy(() -> new BudgetPeriod(day, day.minusDays(1), zone))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GrantRules(2, 1, 3, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GrantRules(1, 2, 3, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(BudgetTerms.isName("  ")).isFalse();
    assertThat(BudgetTerms.isName("x".repeat(81))).isFalse();
    assertThat(BudgetTerms.isName("a\u0007b")).isFalse();
  }

  @Test
  void R24_authority_follows_the_role() {
    assertThat(Authority.of(Role.RESPONDER.permissions())).isEqualTo(Authority.RESPONDER);
    assertThat(Authority.of(Role.APPROVER.permissions())).isEqualTo(Authority.APPROVER);
    assertThat(Authority.of(Role.LEAD.permissions())).isEqualTo(Authority.LEAD);
    assertThat(Authority.of(Set.of(Permission.READ_CASES))).isEqualTo(Authority.RESPONDER);
    assertThat(BudgetFixture.RULES.mayApprove(Authority.RESPONDER, euros(1))).isFalse();
    assertThat(BudgetFixture.RULES.mayApprove(Authority.APPROVER, euros(2_500))).isTrue();
    assertThat(BudgetFixture.RULES.mayApprove(Authority.APPROVER, euros(2_501))).isFalse();
    assertThat(BudgetFixture.RULES.mayApprove(Authority.LEAD, euros(Money.MOST))).isTrue();
  }
}
