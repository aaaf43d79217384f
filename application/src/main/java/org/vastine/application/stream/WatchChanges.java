package org.vastine.application.stream;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Somebody wants to be woken when there is more to read in the stream of changes. */
public final class WatchChanges {

  private final LiveSignals signals;

  /** Needs the signals. */
  @Inject
  public WatchChanges(LiveSignals signals) {
    this.signals = signals;
  }

  /**
   * What is asked.
   *
   * @param wake called soon after each change, perhaps once for several; must not block
   */
  public record Command(Runnable wake) {}

  /** Gives the subscription, to be closed by whoever asked. */
  public Decision<LiveSignals.Subscription> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.READ_EVENTS);
    return lacking
        .<Decision<LiveSignals.Subscription>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(signals.follow(actor.workspace(), command.wake())));
  }
}
