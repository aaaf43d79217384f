package org.vastine.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChannelAnswerTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  static Stream<ChannelAnswer<Integer>> whatDidNotGoWell() {
    return Stream.of(
        new ChannelAnswer.RateLimited<>(NOON),
        new ChannelAnswer.NeedsAuthorisation<>("401"),
        new ChannelAnswer.Refused<>("too-long", "422"),
        new ChannelAnswer.Gone<>("404"),
        new ChannelAnswer.TryLater<>("503", Optional.of(NOON)),
        ChannelAnswer.tryLater("down"),
        new ChannelAnswer.Unknown<>("lost"));
  }

  @Test
  void what_went_well_goes_on_with_the_next_call() {
    ChannelAnswer<Integer> three = ChannelAnswer.done(3);

    assertThat(three.map(value -> "n" + value)).isEqualTo(ChannelAnswer.done("n3"));
    assertThat(three.then(value -> ChannelAnswer.done(value + 1))).isEqualTo(ChannelAnswer.done(4));
    assertThat(three.then(_ -> ChannelAnswer.tryLater("down")))
        .isEqualTo(ChannelAnswer.tryLater("down"));
  }

  @ParameterizedTest
  @MethodSource("whatDidNotGoWell")
  void what_did_not_go_well_stays_as_it_is_and_nothing_more_is_called(
      ChannelAnswer<Integer> answer) {
    assertThat(answer.map(value -> "n" + value)).isEqualTo(answer);
    assertThat(
            answer.<String>then(_ -> {
              throw new AssertionError("called after " + answer);
            }))
        .isEqualTo(answer);
  }

  @Test
  void what_is_to_be_tried_later_without_a_time_may_be_at_any() {
    assertThat(ChannelAnswer.tryLater("down"))
        .isEqualTo(new ChannelAnswer.TryLater<>("down", Optional.empty()));
  }
}
