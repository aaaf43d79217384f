package org.vastine.application.presence;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.application.similarity.AlikeWords;
import org.vastine.application.similarity.TextSignatures;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.PresenceRule;
import org.vastine.domain.presence.Presence;
import org.vastine.domain.presence.PresenceState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** How alive each of our own channels is, and what stands on several of them (R4). */
public final class ReadPresence {

  private static final Duration LOOKBACK = Duration.ofDays(7);
  private static final int CROSS_POSTS = 20;

  /** How many wordings of ours, and of others', are compared; identical ones come first. */
  private static final int COMPARED = 500;

  private final Permitted permitted;
  private final Presences presences;
  private final Policies policies;
  private final AlikeWords alike;
  private final InstantSource clock;

  /** What is asked: all of it. */
  public record Command() {}

  /** A channel and how it looks. */
  public record Standing(Presence presence, PresenceState state) {}

  /**
   * What is given.
   *
   * @param rule by what it was judged
   * @param channels each of our own
   * @param crossPosts the same or nearly the same words on several of them in the last seven days
   */
  public record View(PresenceRule rule, List<Standing> channels, List<CrossPost> crossPosts) {
    /** Copies the lists. */
    public View {
      channels = List.copyOf(channels);
      crossPosts = List.copyOf(crossPosts);
    }
  }

  /** Needs what goes on, the policy, and what texts are found by. */
  @Inject
  public ReadPresence(
      Permitted permitted,
      Presences presences,
      Policies policies,
      TextSignatures signatures,
      InstantSource clock) {
    this.permitted = permitted;
    this.presences = presences;
    this.policies = policies;
    this.alike = new AlikeWords(signatures);
    this.clock = clock;
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CHANNELS,
        () -> {
          Instant now = clock.instant();
          PresenceRule rule = policies.active().work().presence();
          return new View(
              rule,
              presences.all().stream().map(one -> new Standing(one, one.state(rule, now))).toList(),
              CrossPost.among(presences.words(now.minus(LOOKBACK), COMPARED), alike, CROSS_POSTS));
        });
  }
}
