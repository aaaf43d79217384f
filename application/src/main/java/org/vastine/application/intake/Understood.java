package org.vastine.application.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.triage.Assessment;

/**
 * What text understanding made of all texts that came, worked out before any transaction is open.
 */
final class Understood {

  private final Map<MentionText, Assessment> byText;

  private Understood(Map<MentionText, Assessment> byText) {
    this.byText = byText;
  }

  static Understood of(TextUnderstanding understanding, List<AccountItems> parts) {
    Map<MentionText, Assessment> byText = new HashMap<>();
    for (AccountItems part : parts) {
      for (InboundItem item : part.items()) {
        if (item instanceof InboundItem.Published(var mention)) {
          byText.computeIfAbsent(mention.text(), text -> understanding.assess(text.value()));
        }
      }
    }
    return new Understood(byText);
  }

  /** What several made of theirs. */
  static Understood together(Collection<Understood> some) {
    Map<MentionText, Assessment> byText = new HashMap<>();
    some.forEach(one -> byText.putAll(one.byText));
    return new Understood(byText);
  }

  Assessment of(MentionText text) {
    Assessment assessment = byText.get(text);
    if (assessment == null) {
      throw new IllegalStateException("a text that did not come was asked for");
    }
    return assessment;
  }
}
