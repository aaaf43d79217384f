package org.vastine.domain.voice;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;

/**
 * For which replies rules of the voice are meant.
 *
 * @param channel on this kind of channel; empty for all
 * @param language in this language; empty for all
 */
public record VoiceScope(Optional<ChannelKind> channel, Optional<LanguageTag> language) {

  /** Every reply. */
  public static final VoiceScope ALL = new VoiceScope(Optional.empty(), Optional.empty());

  /** Refuses null. */
  public VoiceScope {
    requireNonNull(channel, "channel is null");
    requireNonNull(language, "language is null");
  }

  /** Whether a reply on this channel in this language is among them. */
  public boolean holds(ChannelKind onChannel, LanguageTag inLanguage) {
    return channel.stream().allMatch(onChannel::equals)
        && language.stream().allMatch(inLanguage::equals);
  }

  /** How narrow it is: what is said of a channel goes before what is said of a language. */
  int narrowness() {
    return (channel.isPresent() ? 2 : 0) + (language.isPresent() ? 1 : 0);
  }

  @Override
  public String toString() {
    return channel.map(ChannelKind::name).orElse("*")
        + "/"
        + language.map(LanguageTag::code).orElse("*");
  }
}
