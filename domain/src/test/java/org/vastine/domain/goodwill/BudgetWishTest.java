package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;

class BudgetWishTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static BudgetWish wish(String costCentre, LocalDate until, String zone, String lead) {
    return new BudgetWish(
        costCentre, FIRST, until, zone, "5000.00", "EUR", "10.00", "25.00", lead, 90);
  }

  private static BudgetWish repeated(int days) {
    return new BudgetWish("Care", FIRST, LAST, "Europe/Helsinki", "50", "EUR", "1", "2", "3", days);
  }

  private static String refused(BudgetWish wish) {
    return ((Decision.Refused<BudgetTerms>) wish.terms()).refusal().code();
  }

  @Test
  void R24_what_is_written_means_its_terms_and_terms_are_written_so() {
    BudgetTerms terms = BudgetFixture.terms(500_000);
    BudgetWish wish = BudgetWish.of(terms);

    assertThat(wish).isEqualTo(wish("Customer service", LAST, "Europe/Helsinki", "100.00"));
    assertThat(wish.terms()).isEqualTo(Decision.accepted(terms));
  }

  @Test
  void R24_a_budget_has_a_name_days_in_their_order_and_a_zone() {
    assertThat(refused(wish(" ", LAST, "Europe/Helsinki", "100"))).isEqualTo("budget.name-invalid");
    assertThat(refused(wish("c".repeat(81), LAST, "Europe/Helsinki", "100")))
        .isEqualTo("budget.name-invalid");
    assertThat(wish("c".repeat(80), FIRST, "Europe/Helsinki", "100").terms())
        .isInstanceOf(Decision.Accepted.class);
    assertThat(refused(wish("Care", FIRST.minusDays(1), "Europe/Helsinki", "100")))
        .isEqualTo("budget.ends-before-it-begins");
    assertThat(refused(wish("Care", LAST, "Europe/Atlantis", "100")))
        .isEqualTo("budget.zone-unknown");
  }

  @Test
  void R24_who_has_more_authority_gives_no_less() {
    assertThat(wish("Care", LAST, "Europe/Helsinki", "25.00").terms())
        .isInstanceOf(Decision.Accepted.class);
    assertThat(refused(wish("Care", LAST, "Europe/Helsinki", "24.99")))
        .isEqualTo("budget.limits-fall");
  }

  @Test
  void R24_claims_are_repeated_within_no_day_to_ten_years() {
    assertThat(repeated(0).terms()).isInstanceOf(Decision.Accepted.class);
    assertThat(repeated(3_660).terms()).isInstanceOf(Decision.Accepted.class);
    assertThat(refused(repeated(-1))).isEqualTo("budget.days-invalid");
    assertThat(refused(repeated(3_661))).isEqualTo("budget.days-invalid");
  }

  @Test
  void R24_amounts_that_are_none_are_refused_in_any_place() {
    for (int place = 0; place < 4; place++) {
      String[] amounts = {"50", "1", "2", "3"};
      amounts[place] = "much";
      BudgetWish wish =
          new BudgetWish(
              "Care", FIRST, LAST, "UTC", amounts[0], "EUR", amounts[1], amounts[2], amounts[3], 0);

      assertThat(wish.terms()).as("place %d", place).isInstanceOf(Decision.Refused.class);
    }
  }
}
