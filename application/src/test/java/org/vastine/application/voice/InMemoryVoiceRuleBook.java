package org.vastine.application.voice;

import java.util.Comparator;
import java.util.List;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;

/** Rules of the voice, in memory. */
public final class InMemoryVoiceRuleBook implements VoiceRuleBook {

  private final InMemoryTable<VoiceScope, VoiceRules> rules;

  /** Nothing is said yet. */
  public InMemoryVoiceRuleBook(InMemoryTransactions transactions) {
    this.rules = new InMemoryTable<>(transactions);
  }

  @Override
  public List<VoiceRules> all() {
    return rules.stream()
        .sorted(
            Comparator.comparing(
                    (VoiceRules one) -> one.scope().channel().map(ChannelKind::name).orElse(""))
                .thenComparing(one -> one.scope().language().map(LanguageTag::code).orElse("")))
        .toList();
  }

  @Override
  public void put(VoiceRules one) {
    rules.put(one.scope(), one);
  }

  @Override
  public boolean remove(VoiceScope scope) {
    boolean was = rules.find(scope).isPresent();
    rules.remove(scope);
    return was;
  }
}
