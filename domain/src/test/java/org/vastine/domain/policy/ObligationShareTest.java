package org.vastine.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.policy.PolicyFixture.MONDAY_NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.policy.ObligationShare.Ending;
import org.vastine.domain.policy.ObligationShare.Settled;

class ObligationShareTest {

  private static final Obligation NINE_IN_TEN = new Obligation.TargetShare(90);
  private static final Duration WINDOW = Duration.ofDays(30);

  @Test
  void R9_silence_by_decision_is_counted_apart_from_neglect() {
    ObligationShare share =
        ObligationShare.over(
            List.of(
                settled(0, Ending.ANSWERED),
                settled(1, Ending.SILENT),
                settled(2, Ending.NEGLECTED)),
            MONDAY_NOON,
            WINDOW);

    assertThat(share).isEqualTo(new ObligationShare(1, 1, 1));
    assertThat(share.percent()).hasValue(33);
  }

  @Test
  void R9_only_what_was_settled_within_the_rolling_window_counts() {
    ObligationShare share =
        ObligationShare.over(
            List.of(
                settled(30, Ending.NEGLECTED),
                new Settled(MONDAY_NOON.minus(WINDOW).plusNanos(1), Ending.ANSWERED),
                new Settled(MONDAY_NOON, Ending.ANSWERED),
                new Settled(MONDAY_NOON.plusNanos(1), Ending.NEGLECTED)),
            MONDAY_NOON,
            WINDOW);

    assertThat(share).isEqualTo(new ObligationShare(2, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 1, true, true",
    "10, 1, true, true",
    "19, 1, true, false",
    "18, 1, true, false",
    "17, 1, true, true",
    "89, 11, false, true",
    "0, 0, true, true"
  })
  void R9_the_next_one_is_raised_when_leaving_it_would_break_the_share(
      int answered, int unanswered, boolean kept, boolean raised) {
    ObligationShare share = new ObligationShare(answered, unanswered, 0);

    assertThat(share.keeps(NINE_IN_TEN)).isEqualTo(kept);
    assertThat(share.needsNextAnswered(NINE_IN_TEN)).isEqualTo(raised);
  }

  @Test
  void R9_always_means_each_one() {
    Obligation always = new Obligation.Always();

    assertThat(new ObligationShare(1000, 0, 0).keeps(always)).isTrue();
    assertThat(new ObligationShare(1000, 0, 0).needsNextAnswered(always)).isTrue();
    assertThat(new ObligationShare(1000, 0, 1).keeps(always)).isFalse();
    assertThat(new ObligationShare(1000, 0, 0).spare(always, 50)).isZero();
  }

  @Test
  void R9_what_may_be_left_is_never_raised() {
    assertThat(new ObligationShare(0, 5, 5).needsNextAnswered(new Obligation.May())).isFalse();
    assertThat(new ObligationShare(0, 5, 5).needsNextAnswered(new Obligation.Never())).isFalse();
    assertThat(new ObligationShare(0, 5, 5).spare(new Obligation.May(), 7)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 10", "45, 5, 7", "90, 0, 12", "10, 5, 3", "99, 1, 0"})
  void R9_the_spare_is_the_greatest_number_that_can_be_left_and_the_share_still_kept(
      int answered, int unanswered, int open) {
    int spare = new ObligationShare(answered, unanswered, 0).spare(NINE_IN_TEN, open);

    ObligationShare leavingSpare =
        new ObligationShare(answered + open - spare, unanswered + spare, 0);
    ObligationShare leavingMore =
        new ObligationShare(answered + open - spare - 1, unanswered + spare + 1, 0);
    assertThat(spare).isBetween(0, open);
    assertThat(spare == 0 || leavingSpare.keeps(NINE_IN_TEN)).isTrue();
    assertThat(spare == open || !leavingMore.keeps(NINE_IN_TEN)).isTrue();
  }

  @Test
  void the_share_is_rounded_down_so_that_it_never_looks_kept_when_it_is_not() {
    assertThat(new ObligationShare(899, 101, 0).percent()).hasValue(89);
    assertThat(new ObligationShare(0, 0, 0).percent()).isEmpty();
  }

  @Test
  void negative_numbers_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ObligationShare(-1, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObligationShare(0, 0, 0).spare(NINE_IN_TEN, -1));
  }

  private static Settled settled(int daysAgo, Ending ending) {
    return new Settled(MONDAY_NOON.minus(Duration.ofDays(daysAgo)), ending);
  }
}
