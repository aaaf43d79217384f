package org.vastine.application.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.doxxing.Sighting;
import org.vastine.application.doxxing.StaffWatch;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.watch.WatchHit;

/**
 * What text understanding, the watch terms and the names of members made of all texts that came,
 * worked out before any transaction is open.
 */
final class Understood {

  private final Map<MentionText, OfText> byText;

  private Understood(Map<MentionText, OfText> byText) {
    this.byText = byText;
  }

  private record OfText(Assessment assessment, List<WatchHit> hits, Sighting staff) {
    static OfText of(String text, By by) {
      Assessment assessment = by.understanding().assess(text);
      return new OfText(
          assessment,
          by.watch().hits(text, assessment.languageIfSure()),
          by.staff().look(text, assessment.language().value()));
    }
  }

  /** By what texts are understood: a model, the watch terms, and the names of the members. */
  record By(TextUnderstanding understanding, Watch watch, StaffWatch.Staff staff) {}

  static Understood of(By by, List<AccountItems> parts) {
    Map<MentionText, OfText> byText = new HashMap<>();
    for (AccountItems part : parts) {
      for (InboundItem item : part.items()) {
        if (item instanceof InboundItem.Published(var mention, _)) {
          byText.computeIfAbsent(mention.text(), text -> OfText.of(text.value(), by));
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

  /** Whose private details a mention tells. */
  List<Doxxing.Found> exposed(Mention mention) {
    return known(mention.item().text()).staff().to(mention.item().audience());
  }

  private OfText known(MentionText text) {
    OfText known = byText.get(text);
    if (known == null) {
      throw new IllegalStateException("a text that did not come was asked for");
    }
    return known;
  }
}
