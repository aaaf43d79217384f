package org.vastine.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What every {@link Chance} keeps to. */
public abstract class ChanceContract {

  /** The adapter under test. */
  protected abstract Chance chance();

  @Test
  final void each_number_is_from_0_to_below_1() {
    assertThat(DoubleStream.generate(() -> chance().next()).limit(10_000))
        .allMatch(number -> number >= 0 && number < 1);
  }

  @Test
  final void they_spread_over_the_whole_range() {
    assertThat(
            DoubleStream.generate(() -> chance().next())
                .limit(10_000)
                .mapToInt(number -> (int) (number * 4))
                .distinct()
                .count())
        .isEqualTo(4);
  }
}
