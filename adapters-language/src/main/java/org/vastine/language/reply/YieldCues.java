package org.vastine.language.reply;

import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;

/**
 * Finds by words where a draft works only if the customer gives way: calms down, is indulgent, or
 * takes something back.
 */
final class YieldCues {

  private final CueLexicon lexicon =
      CueLexicon.load(YieldCues.class, "/org/vastine/language/cues/yield");

  /** Where it first does so. */
  Optional<TextSpan> in(DraftText draft) {
    CueMatches matches = lexicon.of(draft.language()).match(draft.reading());
    return matches.size() == 0
        ? Optional.empty()
        : Optional.of(draft.reading().span(matches.first(0), matches.last(0)));
  }
}
