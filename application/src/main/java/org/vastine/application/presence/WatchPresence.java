package org.vastine.application.presence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.policy.PresenceRule;
import org.vastine.domain.presence.Presence;
import org.vastine.domain.presence.PresenceState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: a channel that became neglected is flagged and told of once, until it is alive
 * again (R4). The alert leads to the case that has waited longest.
 */
public final class WatchPresence {

  private final Permitted permitted;
  private final Presences presences;
  private final Policies policies;
  private final AlertOutbox outbox;
  private final InstantSource clock;

  /** What is asked: nothing but to look. */
  public record Command() {}

  /**
   * What was seen.
   *
   * @param flagged the accounts that became neglected
   * @param unflagged how many no longer are
   */
  public record Watched(List<ChannelAccountId> flagged, int unflagged) {
    /** Copies the list. */
    public Watched {
      flagged = List.copyOf(flagged);
    }
  }

  /** Needs what goes on, and who is told. */
  @Inject
  public WatchPresence(
      Permitted permitted,
      Presences presences,
      Policies policies,
      AlertOutbox outbox,
      InstantSource clock) {
    this.permitted = permitted;
    this.presences = presences;
    this.policies = policies;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Looks once. */
  public Decision<Watched> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.LEAD_CASES, this::watch);
  }

  private Watched watch() {
    Instant now = clock.instant();
    PresenceRule rule = policies.active().work().presence();
    Set<ChannelAccountId> before = presences.flagged();
    List<ChannelAccountId> flagged = new ArrayList<>();
    int unflagged = 0;
    for (Presence presence : presences.all()) {
      boolean neglected = presence.state(rule, now) == PresenceState.NEGLECTED;
      boolean known = before.contains(presence.account());
      if (neglected && !known) {
        presences.flag(presence.account(), now);
        presence
            .waiting()
            .ifPresent(waiting -> outbox.add(List.of(occasion(presence, waiting, now))));
        flagged.add(presence.account());
      } else if (!neglected && known) {
        presences.unflag(presence.account());
        unflagged++;
      }
    }
    return new Watched(flagged, unflagged);
  }

  private static Occasion occasion(Presence presence, Presence.Waiting waiting, Instant now) {
    return new Occasion(
        AlertKind.CHANNEL_NEGLECTED,
        waiting.caseId(),
        "channel@" + presence.account(),
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
