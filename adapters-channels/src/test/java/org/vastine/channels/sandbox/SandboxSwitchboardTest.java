package org.vastine.channels.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vastine.application.sandbox.SandboxSwitches;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAnswer;

final class SandboxSwitchboardTest {

  private final SandboxSwitchboard switchboard = new SandboxSwitchboard(new SettableClock());

  @Test
  void a_store_that_fails_while_publishing_leaves_the_outcome_open() {
    assertThat(
            switchboard.publishing(() -> SandboxSwitches.NONE, new Away<>("the database is away")))
        .isInstanceOf(ChannelAnswer.Unknown.class);
  }

  @Test
  void a_store_that_fails_before_publishing_or_while_reading_is_tried_later() {
    assertThat(
            switchboard.publishing(new Away<>("the database is away"), () -> ChannelAnswer.done(1)))
        .isInstanceOf(ChannelAnswer.TryLater.class);
    assertThat(switchboard.reading(() -> SandboxSwitches.NONE, new Away<>("the database is away")))
        .isInstanceOf(ChannelAnswer.TryLater.class);
    assertThat(switchboard.reading(new Away<>("the database is away"), () -> ChannelAnswer.done(1)))
        .isInstanceOf(ChannelAnswer.TryLater.class);
  }

  @Test
  void a_lost_receipt_hides_what_was_done_and_nothing_else() {
    SandboxSwitches lost = new SandboxSwitches(false, Duration.ZERO, false, true);

    assertThat(switchboard.publishing(() -> lost, () -> ChannelAnswer.done(1)))
        .isInstanceOf(ChannelAnswer.Unknown.class);
    assertThat(switchboard.publishing(() -> lost, () -> new ChannelAnswer.Gone<>("gone")))
        .isEqualTo(new ChannelAnswer.Gone<>("gone"));
    assertThat(switchboard.reading(() -> lost, () -> ChannelAnswer.done(1)))
        .isEqualTo(ChannelAnswer.done(1));
  }

  /** A store that is not to be had. */
  private record Away<T>(String why) implements Supplier<T> {
    @Override
    public T get() {
      throw new IllegalStateException(why);
    }
  }
}
