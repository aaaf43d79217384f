package org.vastine.channels.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.sandbox.SandboxSwitches;
import org.vastine.domain.channel.ChannelAnswer;

/**
 * Makes calls go wrong as a page's switches say, and answers for a store that fails as a platform
 * would.
 */
final class SandboxSwitchboard {

  private static final Logger LOG = LoggerFactory.getLogger(SandboxSwitchboard.class);
  private static final Duration LIMIT_WINDOW = Duration.ofSeconds(30);

  private final InstantSource clock;

  SandboxSwitchboard(InstantSource clock) {
    this.clock = clock;
  }

  /** A call that only reads: whatever goes wrong, it can be asked again. */
  <T> ChannelAnswer<T> reading(
      Supplier<SandboxSwitches> switches, Supplier<ChannelAnswer<T>> call) {
    try {
      return hindered(switches.get(), call);
    } catch (RuntimeException failed) {
      LOG.warn("the practice page could not be read", failed);
      return ChannelAnswer.tryLater("the practice page could not be read");
    }
  }

  /** A call that publishes: when the store fails, nobody can tell whether it was done. */
  <T> ChannelAnswer<T> publishing(
      Supplier<SandboxSwitches> switches, Supplier<ChannelAnswer<T>> call) {
    SandboxSwitches set;
    try {
      set = switches.get();
    } catch (RuntimeException failed) {
      LOG.warn("the practice page could not be read", failed);
      return ChannelAnswer.tryLater("the practice page could not be read");
    }
    ChannelAnswer<T> answer;
    try {
      answer = hindered(set, call);
    } catch (RuntimeException failed) {
      LOG.warn("the practice page failed while publishing", failed);
      return new ChannelAnswer.Unknown<>("the practice page failed while publishing");
    }
    return set.lostReceipts() && answer instanceof ChannelAnswer.Done<T>
        ? new ChannelAnswer.Unknown<>("the receipt is lost, as switched")
        : answer;
  }

  private <T> ChannelAnswer<T> hindered(SandboxSwitches set, Supplier<ChannelAnswer<T>> call) {
    if (!hasWaited(set.delay())) {
      return ChannelAnswer.tryLater("interrupted");
    }
    if (set.outage()) {
      return ChannelAnswer.tryLater("outage, as switched");
    }
    if (set.rateLimited()) {
      return new ChannelAnswer.RateLimited<>(clock.instant().plus(LIMIT_WINDOW));
    }
    return call.get();
  }

  private static boolean hasWaited(Duration delay) {
    try {
      Thread.sleep(delay);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
