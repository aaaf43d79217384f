package org.vastine.application.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.triage.Subject;

/** What every {@link GoodwillNorms} keeps to. */
public abstract class GoodwillNormsContract extends PortContract {

  private static Norm norm(Subject subject, GrantKind kind, String currency, long most) {
    Currency in = Currency.getInstance(currency);
    return new Norm(
        subject, new NormRange(kind, new Money(0, in), new Money(most, in)), "Handbook, § 4");
  }

  @Test
  final void R24_norms_are_kept_by_subject_kind_and_currency_in_this_order() {
    Norm voucher = norm(Subject.BILLING, GrantKind.VOUCHER, "EUR", 500);
    Norm swedish = norm(Subject.BILLING, GrantKind.REFUND, "SEK", 900);
    Norm refund = norm(Subject.BILLING, GrantKind.REFUND, "EUR", 700);
    Norm late = norm(Subject.WAITING_REACHABILITY, GrantKind.GIFT, "EUR", 100);
    doInside(() -> {
      norms().put(late);
      norms().put(voucher);
      norms().put(swedish);
      norms().put(refund);
    });

    assertThat(inside(() -> norms().all())).containsExactly(refund, swedish, voucher, late);
    assertThat(inside(() -> norms().of(Subject.BILLING))).containsExactly(refund, swedish, voucher);
    assertThat(inside(() -> norms().of(Subject.OTHER))).isEmpty();
    assertThat(inside(() -> norms().find(swedish.key()))).contains(swedish);
  }

  @Test
  final void R24_a_norm_replaces_the_one_of_the_same_key() {
    Norm before = norm(Subject.BILLING, GrantKind.VOUCHER, "EUR", 500);
    Norm after = norm(Subject.BILLING, GrantKind.VOUCHER, "EUR", 800);
    doInside(() -> norms().put(before));
    doInside(() -> norms().put(after));

    assertThat(inside(() -> norms().all())).containsExactly(after);
  }

  @Test
  final void R24_a_norm_that_is_taken_away_was_there_once() {
    Norm norm = norm(Subject.BILLING, GrantKind.VOUCHER, "EUR", 500);
    Norm other = norm(Subject.BILLING, GrantKind.VOUCHER, "SEK", 500);
    doInside(() -> norms().put(norm));

    assertThat(inside(() -> norms().remove(other.key()))).isFalse();
    assertThat(inside(() -> norms().remove(norm.key()))).isTrue();
    assertThat(inside(() -> norms().remove(norm.key()))).isFalse();
    assertThat(inside(() -> norms().all())).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    Norm norm = norm(Subject.BILLING, GrantKind.VOUCHER, "EUR", 500);
    doInside(() -> norms().put(norm));

    assertThat(elsewhere(() -> norms().all())).isEmpty();
    assertThat(elsewhere(() -> norms().remove(norm.key()))).isFalse();
  }

  @Test
  final void what_is_rolled_back_was_never_kept() {
    rolledBack(() -> norms().put(norm(Subject.BILLING, GrantKind.VOUCHER, "EUR", 500)));

    assertThat(inside(() -> norms().all())).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> norms().put(null));
    refused(() -> norms().of(null));
    refused(() -> norms().find(null));
  }

  private GoodwillNorms norms() {
    return ports().goodwillNorms();
  }
}
