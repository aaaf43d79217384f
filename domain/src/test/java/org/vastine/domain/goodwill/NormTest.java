package org.vastine.domain.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.triage.Subject;

/** What other channels give, and how a grant differs from it (R24). */
final class NormTest {

  private static final NormRange VOUCHER =
      new NormRange(GrantKind.VOUCHER, euros(500), euros(1_000));
  private static final NormRange REFUND = new NormRange(GrantKind.REFUND, euros(0), euros(2_000));

  private static Norm norm(NormRange range) {
    return new Norm(Subject.BILLING, range, "Handbook");
  }

  private static Optional<Deviation> of(GrantKind kind, long cents, NormRange... ranges) {
    return Deviation.of(kind, euros(cents), List.of(ranges).stream().map(NormTest::norm).toList());
  }

  @ParameterizedTest
  @CsvSource({"499, BELOW", "500, ", "1000, ", "1001, ABOVE"})
  void R24_a_grant_is_as_elsewhere_up_to_both_bounds(long cents, Deviation.Way way) {
    assertThat(of(GrantKind.VOUCHER, cents, VOUCHER, REFUND))
        .isEqualTo(Optional.ofNullable(way).map(one -> new Deviation(one, VOUCHER)));
  }

  @Test
  void R24_something_else_than_elsewhere_differs_whatever_it_costs() {
    assertThat(of(GrantKind.GIFT, 600, VOUCHER, REFUND))
        .contains(new Deviation(Deviation.Way.OTHER_KIND, REFUND));
    assertThat(of(GrantKind.GIFT, 600)).isEmpty();
  }

  @Test
  void R24_what_is_given_in_another_currency_says_nothing() {
    Money kronor = new Money(9_900, Currency.getInstance("SEK"));

    assertThat(Deviation.of(GrantKind.VOUCHER, kronor, List.of(norm(VOUCHER)))).isEmpty();
  }

  @Test
  void R24_only_less_needs_no_lead() {
    assertThat(new Deviation(Deviation.Way.ABOVE, VOUCHER).needsLead()).isTrue();
    assertThat(new Deviation(Deviation.Way.OTHER_KIND, VOUCHER).needsLead()).isTrue();
    assertThat(new Deviation(Deviation.Way.BELOW, VOUCHER).needsLead()).isFalse();
  }

  @Test
  void R24_a_norm_is_written_with_its_bounds_and_its_source() {
    Norm.Key key = new Norm.Key(Subject.BILLING, GrantKind.VOUCHER, "EUR");

    assertThat(Norm.written(key, new Norm.Typed("5", "10.00", " Handbook ")))
        .isEqualTo(Decision.accepted(norm(VOUCHER)));
    assertThat(norm(VOUCHER).key()).isEqualTo(key);
    assertThat(refused(key, "10.01", "10", "Handbook")).isEqualTo("norm.range-invalid");
    assertThat(refused(key, "0", "0", "Handbook")).isEqualTo("norm.range-invalid");
    assertThat(refused(key, "a", "10", "Handbook")).isEqualTo("money.not-an-amount");
    assertThat(refused(key, "0", "b", "Handbook")).isEqualTo("money.not-an-amount");
    assertThat(refused(key, "0", "10", " ")).isEqualTo("norm.source-invalid");
    assertThat(refused(key, "0", "10", "a\u0007b")).isEqualTo("norm.source-invalid");
    assertThat(refused(key, "0", "10", "s".repeat(301))).isEqualTo("norm.source-invalid");
    assertThat(Norm.written(key, new Norm.Typed("10", "10", "s".repeat(300))))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(refused(new Norm.Key(Subject.BILLING, GrantKind.GIFT, "eur"), "0", "1", "x"))
        .isEqualTo("money.unknown-currency");
  }

  private static String refused(Norm.Key key, String least, String most, String source) {
    return ((Decision.Refused<Norm>) Norm.written(key, new Norm.Typed(least, most, source)))
        .refusal()
        .code();
  }

  @Test
  void what_is_no_norm_cannot_be_made() {
    assertThatThrownBy(() -> new NormRange(GrantKind.GIFT, euros(2), euros(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new NormRange(GrantKind.GIFT, euros(0), new Money(1, Currency.getInstance("SEK"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Norm(Subject.OTHER, VOUCHER, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
