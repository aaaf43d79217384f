package org.vastine.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Ids} keeps to. */
public abstract class IdsContract {

  /** The adapter under test. */
  protected abstract Ids idsUnderTest();

  @Test
  final void no_two_are_the_same_and_later_ones_sort_after_earlier_ones() {
    List<UUID> made = Stream.generate(() -> idsUnderTest().next()).limit(10_000).toList();

    assertThat(made).doesNotHaveDuplicates();
    assertThat(made.stream().map(UUID::toString)).isSorted();
  }

  @Test
  final void they_are_of_version_7() {
    UUID id = idsUnderTest().next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }
}
