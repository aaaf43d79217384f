package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.reply.DeliverReplies;
import org.vastine.application.reply.DeliverReplies.Delivered;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/**
 * Hands over replies as they become due, workspace by workspace. Any number of nodes may do so at
 * once.
 */
@Singleton
final class DeliveryLoop {

  /** How soon a reply that becomes due is noticed. */
  private static final Duration MOST_REST = Duration.ofMillis(500);

  private final ListWorkspaces workspaces;
  private final DeliverReplies deliver;
  private final InstantSource clock;

  @Inject
  DeliveryLoop(ListWorkspaces workspaces, DeliverReplies deliver, InstantSource clock) {
    this.workspaces = workspaces;
    this.deliver = deliver;
    this.clock = clock;
  }

  Loop start() {
    return Loop.start("delivery", this::step);
  }

  private Duration step() {
    Duration rest = MOST_REST;
    for (Workspace workspace : workspaces.handle()) {
      Duration wanted = deliver(workspace);
      rest = wanted.compareTo(rest) < 0 ? wanted : rest;
    }
    return rest;
  }

  private Duration deliver(Workspace workspace) {
    Decision<Delivered> decision =
        deliver.handle(Actor.vastine(workspace.id()), new DeliverReplies.Command());
    return switch (decision) {
      case Decision.Accepted<Delivered>(Delivered(int handled, int _, Optional<Instant> next)) ->
          handled > 0
              ? Duration.ZERO
              : next.map(due -> Duration.between(clock.instant(), due)).orElse(MOST_REST);
      case Decision.Refused<Delivered>(var refusal) ->
          throw new IllegalStateException("delivery was refused: " + refusal.code());
    };
  }
}
