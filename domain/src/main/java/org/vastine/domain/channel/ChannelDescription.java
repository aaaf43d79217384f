package org.vastine.domain.channel;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.mention.ChannelKind;

/**
 * How a provider describes itself. Console, API and policy know a platform by this alone, so that a
 * provider that is dropped in appears everywhere without any other change.
 *
 * @param kind its name in code and data
 * @param name its name for people, a proper name in every language
 * @param capabilities what the platform really allows
 * @param publicLimit the limit of a public reply, when it can reply in public
 * @param privateLimit the limit of a private reply, when it can reply in private
 * @param settings what an account needs, in the order of the form
 * @param pullEvery how often to ask what is new when nothing hints at it; empty when it is never
 *     asked
 */
public record ChannelDescription(
    ChannelKind kind,
    String name,
    Capabilities capabilities,
    Optional<TextLimit> publicLimit,
    Optional<TextLimit> privateLimit,
    List<Setting> settings,
    Optional<Duration> pullEvery) {

  /**
   * Refuses a reply capability without its limit and the reverse, and settings of the same name.
   */
  public ChannelDescription {
    requireNonNull(kind, "kind is null");
    requireNonNull(name, "name is null");
    requireNonNull(pullEvery, "pullEvery is null");
    settings = List.copyOf(settings);
    if (capabilities.allows(Capability.REPLY_PUBLIC) != publicLimit.isPresent()
        || capabilities.allows(Capability.REPLY_PRIVATE) != privateLimit.isPresent()) {
      throw new IllegalArgumentException(
          kind + ": a reply capability and its text limit come together");
    }
    if (settings.stream().map(Setting::name).distinct().count() != settings.size()) {
      throw new IllegalArgumentException(kind + ": two settings have the same name");
    }
    if (capabilities.allows(Capability.POLL) != pullEvery.isPresent()) {
      throw new IllegalArgumentException(kind + ": POLL and an interval come together");
    }
  }

  /** The limit of a reply for this audience; empty when the platform cannot reply there. */
  public Optional<TextLimit> limit(boolean inPublic) {
    return inPublic ? publicLimit : privateLimit;
  }
}
