package org.vastine.domain.voice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;

/**
 * All that the workspace says of how its replies sound; the narrowest that fits a reply holds for
 * it, whole.
 *
 * @param rules one for each scope, the widest first
 */
public record HouseVoice(List<VoiceRules> rules) {

  private static final Comparator<VoiceRules> WIDEST_FIRST =
      Comparator.comparingInt((VoiceRules one) -> one.scope().narrowness())
          .thenComparing(one -> one.scope().toString());

  /** Puts them in order; where nothing is said of all replies, the default is. */
  public HouseVoice {
    boolean lacks = rules.stream().noneMatch(one -> one.scope().equals(VoiceScope.ALL));
    rules =
        Stream.concat(lacks ? Stream.of(VoiceRules.DEFAULT) : Stream.of(), rules.stream())
            .sorted(WIDEST_FIRST)
            .toList();
  }

  /** A voice of these. */
  public static HouseVoice of(Collection<VoiceRules> rules) {
    return new HouseVoice(List.copyOf(rules));
  }

  /** What holds for a reply on this channel in this language. */
  public VoiceRules of(ChannelKind channel, LanguageTag language) {
    return rules.reversed().stream()
        .filter(one -> one.scope().holds(channel, language))
        .findFirst()
        .orElse(VoiceRules.DEFAULT);
  }
}
