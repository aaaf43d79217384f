package org.vastine.language.bait;

import java.util.EnumMap;
import java.util.Map;
import org.vastine.application.bait.BaitWords;
import org.vastine.domain.bait.BaitReading;
import org.vastine.domain.bait.BaitSign;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;

/**
 * Reads by the cues of {@code cues/bait}. A language without a lexicon shows nothing. Reads no file
 * before the first question.
 */
public final class CueBaitWords implements BaitWords {

  private static final class Book {
    static final CueLexicon CUES =
        CueLexicon.load(CueBaitWords.class, "/org/vastine/language/cues/bait");
    static final int CONCERN = CUES.number("concern");
    static final Map<BaitSign, Integer> SIGNS = new EnumMap<>(BaitSign.class);

    static {
      SIGNS.put(BaitSign.INSULT, CUES.number("insult"));
      SIGNS.put(BaitSign.LOADED_QUESTION, CUES.number("loaded"));
      SIGNS.put(BaitSign.CHALLENGE, CUES.number("challenge"));
    }
  }

  /** Reads nothing yet. */
  public CueBaitWords() {
    // the lexicon is the same for everybody
  }

  @Override
  public BaitReading read(String mention, LanguageTag language) {
    if (!CueLexicon.LANGUAGES.contains(language.code())) {
      return BaitReading.NOTHING;
    }
    Reading reading = Reading.of(mention, language.code());
    CueMatches matches = Book.CUES.of(language.code()).match(reading);
    Map<BaitSign, String> signs = new EnumMap<>(BaitSign.class);
    Book.SIGNS.forEach((sign, cue) -> {
      for (int match = matches.size() - 1; match >= 0; match--) {
        if (matches.cue(match) == cue) {
          signs.put(sign, reading.span(matches.first(match), matches.last(match)).of(mention));
        }
      }
    });
    return new BaitReading(signs, matches.has(Book.CONCERN));
  }
}
