package org.vastine.application.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.voice.Address;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;

/** What every {@link VoiceRuleBook} keeps to. */
public abstract class VoiceRuleBookContract extends PortContract {

  private static final VoiceScope GERMAN =
      new VoiceScope(Optional.empty(), Optional.of(new LanguageTag("de")));
  private static final VoiceScope MASTODON =
      new VoiceScope(Optional.of(new ChannelKind("mastodon")), Optional.empty());
  private static final VoiceScope BOTH = new VoiceScope(MASTODON.channel(), GERMAN.language());

  private static VoiceRules rules(VoiceScope scope, int words) {
    return new VoiceRules(scope, Address.FORMAL, 0, 2, words, true, false);
  }

  @Test
  final void rules_are_kept_for_each_scope_in_this_order() {
    doInside(() -> {
      book().put(rules(BOTH, 20));
      book().put(rules(MASTODON, 21));
      book().put(rules(GERMAN, 22));
      book().put(VoiceRules.DEFAULT);
    });

    assertThat(inside(() -> book().all()))
        .containsExactly(
            VoiceRules.DEFAULT, rules(GERMAN, 22), rules(MASTODON, 21), rules(BOTH, 20));
    assertThat(elsewhere(() -> book().all())).isEmpty();
    assertThat(elsewhere(() -> book().remove(BOTH))).isFalse();
  }

  @Test
  final void rules_replace_those_of_the_same_scope_whole() {
    VoiceRules later = new VoiceRules(GERMAN, Address.INFORMAL, 3, 4, 15, false, true);
    doInside(() -> book().put(rules(GERMAN, 20)));
    doInside(() -> book().put(later));

    assertThat(inside(() -> book().all())).containsExactly(later);
  }

  @Test
  final void rules_that_are_taken_away_were_there_once() {
    doInside(() -> book().put(rules(GERMAN, 20)));

    assertThat(inside(() -> book().remove(BOTH))).isFalse();
    assertThat(inside(() -> book().remove(GERMAN))).isTrue();
    assertThat(inside(() -> book().remove(GERMAN))).isFalse();
    assertThat(inside(() -> book().all())).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_said() {
    rolledBack(() -> book().put(rules(GERMAN, 20)));
    assertThat(inside(() -> book().all())).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> book().put(null));
    refused(() -> book().remove(null));
  }

  private VoiceRuleBook book() {
    return ports().voiceRuleBook();
  }
}
