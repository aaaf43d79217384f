package org.vastine.web.voice;

import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.voice.VoiceRules;

/** What the house wants of its replies, as answers tell it. */
record VoiceRulesBody(
    Optional<String> channel,
    Optional<String> language,
    String address,
    int emoji,
    int exclamations,
    int sentenceWords,
    boolean greets,
    boolean signed) {
  static VoiceRulesBody of(VoiceRules rules) {
    return new VoiceRulesBody(
        rules.scope().channel().map(ChannelKind::name),
        rules.scope().language().map(LanguageTag::code),
        rules.address().label(),
        rules.emoji(),
        rules.exclamations(),
        rules.sentenceWords(),
        rules.greets(),
        rules.signed());
  }
}
