package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrantRulesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, true",
    "1, 1, 1, true",
    "1, 2, 3, true",
    "-1, 0, 0, false",
    "2, 1, 3, false",
    "1, 3, 2, false"
  })
  void R24_limits_rise_with_the_authority_from_nothing_on(
      long responder, long approver, long lead, boolean rises) {
    assertThat(GrantRules.rise(responder, approver, lead)).isEqualTo(rises);
  }

  @Test
  void R24_rules_that_cannot_be_meant_do_not_exist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new GrantRules(2, 1, 3, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new GrantRules(1, 2, Money.MOST + 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new GrantRules(1, 2, 3, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GrantRules(1, 2, 3, GrantRules.MOST_DAYS + 1));
    assertThat(new GrantRules(1, 2, Money.MOST, GrantRules.MOST_DAYS).repeatWithin())
        .isEqualTo(Duration.ofDays(3_660));
  }

  @Test
  void R24_a_lead_approves_any_amount_an_approver_what_they_may_give() {
    GrantRules rules = BudgetFixture.RULES;

    assertThat(rules.mayApprove(Authority.LEAD, BudgetFixture.euros(999_999))).isTrue();
    assertThat(rules.mayApprove(Authority.APPROVER, BudgetFixture.euros(2_500))).isTrue();
    assertThat(rules.mayApprove(Authority.APPROVER, BudgetFixture.euros(2_501))).isFalse();
    assertThat(rules.mayApprove(Authority.RESPONDER, BudgetFixture.euros(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(GrantStep.class)
  void R24_it_is_said_why_something_is_not_given_and_where_it_goes(GrantStep step) {
    boolean words =
        switch (step) {
          case REFUSE, HAND_OVER, RETURN, CANCEL -> true;
          case APPROVE, OFFER, DELIVER -> false;
        };

    assertThat(step.needsWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T21:59:59Z, false",
    "2025-12-31T22:00:00Z, true",
    "2026-12-31T21:59:59Z, true",
    "2026-12-31T22:00:00Z, false"
  })
  void R24_a_budgets_days_are_those_of_its_own_clocks(Instant moment, boolean within) {
    assertThat(BudgetFixture.terms(1).period().contains(moment)).isEqualTo(within);
  }
}
