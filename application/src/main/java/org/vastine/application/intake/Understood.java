package org.vastine.application.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.watch.WatchHit;

/**
 * What text understanding and the watch terms made of all texts that came, worked out before any
 * transaction is open.
 */
final class Understood {

  private final Map<MentionText, OfText> byText;

  private Understood(Map<MentionText, OfText> byText) {
    this.byText = byText;
  }

  private record OfText(Assessment assessment, List<WatchHit> hits) {
    static OfText of(String text, TextUnderstanding understanding, Watch watch) {
      Assessment assessment = understanding.assess(text);
      return new OfText(assessment, watch.hits(text, assessment.languageIfSure()));
    }
  }

  static Understood of(TextUnderstanding understanding, Watch watch, List<AccountItems> parts) {
    Map<MentionText, OfText> byText = new HashMap<>();
    for (AccountItems part : parts) {
      for (InboundItem item : part.items()) {
        if (item instanceof InboundItem.Published(var mention, _)) {
          byText.computeIfAbsent(
              mention.text(), text -> OfText.of(text.value(), understanding, watch));
        }
      }
    }
    return new Understood(byText);
  }

  /** What several made of theirs. */
  static Understood together(Collection<Understood> some) {
    Map<MentionText, OfText> byText = new HashMap<>();
    some.forEach(one -> byText.putAll(one.byText));
    return new Understood(byText);
  }

  Assessment of(MentionText text) {
    return known(text).assessment();
  }

  /** The watch terms that hold in a text. */
  List<WatchHit> hits(MentionText text) {
    return known(text).hits();
  }

  private OfText known(MentionText text) {
    OfText known = byText.get(text);
    if (known == null) {
      throw new IllegalStateException("a text that did not come was asked for");
    }
    return known;
  }
}
