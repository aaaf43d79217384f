package org.vastine.application.voice;

import java.util.List;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;

/** What the workspace says of how its replies sound: rules for each scope at most once. */
public interface VoiceRuleBook {

  /** All of them, by channel, then by language; what is meant for all comes first. */
  List<VoiceRules> all();

  /** Keeps rules, in place of those of the same scope. */
  void put(VoiceRules rules);

  /** Takes rules away; whether they were there. */
  boolean remove(VoiceScope scope);
}
