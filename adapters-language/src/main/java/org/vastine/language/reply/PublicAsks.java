package org.vastine.language.reply;

import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;

/**
 * Finds where a draft asks the reader to show personal data where everybody reads it. A draft that
 * names a private way asks for it there, and a sentence that warns of showing data asks for none.
 */
final class PublicAsks {

  private final int asks;
  private final int warns;
  private final int privateWay;

  PublicAsks(CueLexicon lexicon) {
    this.asks = lexicon.number("asks-personal-data");
    this.warns = lexicon.number("warns-of-data");
    this.privateWay = lexicon.number("private-way");
  }

  /** The first phrase that asks; nothing when none does. */
  Optional<TextSpan> in(DraftText draft) {
    if (!draft.has(asks) || draft.has(privateWay)) {
      return Optional.empty();
    }
    CueMatches matches = draft.matches();
    Reading reading = draft.reading();
    for (int match = 0; match < matches.size(); match++) {
      if (matches.cue(match) == asks && !isWarning(draft, reading.sentence(matches.first(match)))) {
        return Optional.of(reading.span(matches.first(match), matches.last(match)));
      }
    }
    return Optional.empty();
  }

  private boolean isWarning(DraftText draft, int sentence) {
    CueMatches matches = draft.matches();
    for (int match = 0; match < matches.size(); match++) {
      if (matches.cue(match) == warns
          && draft.reading().sentence(matches.first(match)) == sentence) {
        return true;
      }
    }
    return false;
  }
}
