package org.vastine.application.watch;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.watch.WatchTermId;

/** How much some watch terms hit lately. */
public final class CountWatchHits {

  /** How far back hits count. */
  public static final Duration LATELY = Duration.ofDays(30);

  private final Permitted permitted;
  private final WatchHits hits;
  private final InstantSource clock;

  /** Needs the hits. */
  @Inject
  public CountWatchHits(Permitted permitted, WatchHits hits, InstantSource clock) {
    this.permitted = permitted;
    this.hits = hits;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param terms which terms
   */
  public record Command(List<WatchTermId> terms) {
    /** Copies the terms. */
    public Command {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Gives in how many mentions each held, at most {@link WatchHits#MOST_COUNTED}; terms without any
   * are left out.
   */
  public Decision<Map<WatchTermId, Integer>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> hits.recent(command.terms(), clock.instant().minus(LATELY)));
  }
}
