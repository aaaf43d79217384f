package org.vastine.domain.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;

/** What the workspace says of how its replies sound. */
class HouseVoiceTest {

  private static final ChannelKind MASTODON = new ChannelKind("mastodon");
  private static final ChannelKind REVIEWS = new ChannelKind("reviews");
  private static final LanguageTag GERMAN = new LanguageTag("de");
  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private static VoiceRules rules(Optional<ChannelKind> channel, Optional<LanguageTag> language) {
    return new VoiceRules(new VoiceScope(channel, language), Address.FORMAL, 0, 0, 12, true, false);
  }

  @Test
  void without_a_word_of_the_house_the_default_holds() {
    assertThat(HouseVoice.of(List.of()).of(REVIEWS, ENGLISH)).isEqualTo(VoiceRules.DEFAULT);
    assertThat(HouseVoice.of(List.of()).rules()).containsExactly(VoiceRules.DEFAULT);
  }

  @Test
  void the_narrowest_rules_hold_and_a_channel_goes_before_a_language() {
    VoiceRules all = rules(Optional.empty(), Optional.empty());
    VoiceRules german = rules(Optional.empty(), Optional.of(GERMAN));
    VoiceRules mastodon = rules(Optional.of(MASTODON), Optional.empty());
    VoiceRules both = rules(Optional.of(MASTODON), Optional.of(GERMAN));

    HouseVoice house = HouseVoice.of(List.of(both, mastodon, german, all));
    assertThat(house.rules()).containsExactly(all, german, mastodon, both);
    assertThat(house.of(MASTODON, GERMAN)).isEqualTo(both);
    assertThat(house.of(MASTODON, ENGLISH)).isEqualTo(mastodon);
    assertThat(house.of(REVIEWS, GERMAN)).isEqualTo(german);
    assertThat(house.of(REVIEWS, ENGLISH)).isEqualTo(all);
    assertThat(HouseVoice.of(List.of(mastodon, german)).of(MASTODON, GERMAN)).isEqualTo(mastodon);
  }

  @Test
  void a_scope_is_told_by_channel_and_language() {
    assertThat(VoiceScope.ALL).hasToString("*/*");
    assertThat(new VoiceScope(Optional.of(MASTODON), Optional.of(GERMAN)))
        .hasToString("mastodon/de");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 8, ''",
    "10, 10, 60, ''",
    "-1, 0, 8, voice.marks-invalid",
    "11, 0, 8, voice.marks-invalid",
    "0, -1, 8, voice.marks-invalid",
    "0, 11, 8, voice.marks-invalid",
    "0, 0, 7, voice.words-invalid",
    "0, 0, 61, voice.words-invalid"
  })
  void numbers_out_of_their_range_are_refused(
      int emoji, int exclamations, int words, String refusal) {
    Decision<VoiceRules> typed =
        VoiceRules.typed(VoiceScope.ALL, Address.ANY, emoji, exclamations, words, true, true);
    if (refusal.isEmpty()) {
      assertThat(typed)
          .isEqualTo(
              Decision.accepted(
                  new VoiceRules(
                      VoiceScope.ALL, Address.ANY, emoji, exclamations, words, true, true)));
    } else {
      assertThat(typed instanceof Decision.Refused<VoiceRules>(Refusal no) ? no.code() : "")
          .isEqualTo(refusal);
      assertThatThrownBy(() ->
              new VoiceRules(VoiceScope.ALL, Address.ANY, emoji, exclamations, words, true, true))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
