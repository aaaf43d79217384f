package org.vastine.application.team;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;

/**
 * Whom the tokens shown lately stand for, so that a program that calls many times a second is not
 * looked up each time. What changes on this node is forgotten at once; what another node has
 * changed is seen {@link #LONGEST} later at most. Keys are kept as hashes only.
 */
@Singleton
public final class RecentTokens {

  /** For so long an answer may be remembered. */
  public static final Duration LONGEST = Duration.ofSeconds(1);

  private static final int MOST = 10_000;

  private final Map<SecretHash, Known> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SecretHash, Known> eldest) {
          return size() > MOST;
        }
      };

  private record Known(Actor actor, Instant until) {}

  /** Knows nobody yet. */
  @Inject
  public RecentTokens() {}

  /** Whom this key stands for, as far as that is known well enough. */
  synchronized Optional<Actor> find(SecretHash key, Instant now) {
    return Optional.ofNullable(known.get(key))
        .filter(found -> now.isBefore(found.until()))
        .map(Known::actor);
  }

  /** Remembers for a moment, and not beyond the token's own end. */
  synchronized void remember(SecretHash key, Actor actor, Optional<Instant> ends, Instant now) {
    Instant longest = now.plus(LONGEST);
    known.put(key, new Known(actor, ends.filter(longest::isAfter).orElse(longest)));
  }

  /** To be called after each change of who may do what in a workspace. */
  synchronized void forget(WorkspaceId workspace) {
    known.values().removeIf(found -> found.actor().workspace().equals(workspace));
  }
}
