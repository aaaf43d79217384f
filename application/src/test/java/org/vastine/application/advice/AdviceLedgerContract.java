package org.vastine.application.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.vastine.application.advice.AdviceLedger.Spent;
import org.vastine.application.world.PortContract;

/** What every {@link AdviceLedger} keeps to. */
public abstract class AdviceLedgerContract extends PortContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Allowance PLENTY = new Allowance(100, 100_000);

  @Test
  final void what_is_taken_adds_up_by_the_day() {
    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(Spent.NOTHING);

    assertThat(inside(() -> ledger().take(DAY, 300, PLENTY))).isTrue();
    assertThat(inside(() -> ledger().take(DAY, 50, PLENTY))).isTrue();
    assertThat(inside(() -> ledger().take(DAY.plusDays(1), 7, PLENTY))).isTrue();

    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(new Spent(2, 350));
    assertThat(inside(() -> ledger().on(DAY.plusDays(1)))).isEqualTo(new Spent(1, 7));
  }

  @Test
  final void no_more_requests_than_are_allowed() {
    Allowance two = new Allowance(2, 1_000);

    assertThat(inside(() -> ledger().take(DAY, 1, two))).isTrue();
    assertThat(inside(() -> ledger().take(DAY, 1, two))).isTrue();
    assertThat(inside(() -> ledger().take(DAY, 1, two))).isFalse();

    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(new Spent(2, 2));
  }

  @Test
  final void no_more_tokens_than_are_allowed_and_the_last_one_counts() {
    Allowance hundred = new Allowance(50, 100);

    assertThat(inside(() -> ledger().take(DAY, 101, hundred))).isFalse();
    assertThat(inside(() -> ledger().take(DAY, 60, hundred))).isTrue();
    assertThat(inside(() -> ledger().take(DAY, 41, hundred))).isFalse();
    assertThat(inside(() -> ledger().take(DAY, 40, hundred))).isTrue();

    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(new Spent(2, 100));
  }

  @Test
  final void where_nothing_is_allowed_nothing_is_taken() {
    assertThat(inside(() -> ledger().take(DAY, 0, new Allowance(0, 100)))).isFalse();
    assertThat(inside(() -> ledger().take(DAY, 1, new Allowance(5, 0)))).isFalse();
    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(Spent.NOTHING);
  }

  @Test
  final void a_request_is_put_right_by_what_it_cost_and_never_below_nothing() {
    doInside(() -> ledger().take(DAY, 500, PLENTY));

    doInside(() -> ledger().settle(DAY, 500, 120));
    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(new Spent(1, 120));

    doInside(() -> ledger().settle(DAY, 500, 0));
    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(new Spent(1, 0));

    doInside(() -> ledger().settle(DAY.plusDays(3), 5, 9));
    assertThat(inside(() -> ledger().on(DAY.plusDays(3)))).isEqualTo(Spent.NOTHING);
  }

  @Test
  final void another_workspace_spends_its_own() {
    doInside(() -> ledger().take(DAY, 10, PLENTY));

    assertThat(elsewhere(() -> ledger().on(DAY))).isEqualTo(Spent.NOTHING);
    doElsewhere(() -> ledger().settle(DAY, 10, 0));
    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(new Spent(1, 10));
  }

  @Test
  final void what_is_rolled_back_was_never_spent() {
    rolledBack(() -> ledger().take(DAY, 10, PLENTY));

    assertThat(inside(() -> ledger().on(DAY))).isEqualTo(Spent.NOTHING);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ledger().take(null, 1, PLENTY));
    refused(() -> ledger().on(null));
  }

  private AdviceLedger ledger() {
    return ports().adviceLedger();
  }
}
