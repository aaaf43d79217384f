package org.vastine.language.reply;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * A draft made ready: its tokens, the cues in it, the personal data in it. Its signs are the cues,
 * followed by one for each kind of personal data.
 */
public final class DraftText {

  private final String language;
  private final Reading reading;
  private final Reading mention;
  private final CueMatches matches;
  private final List<PersonalData.Find> finds;
  private final boolean[] signs;
  private final int cues;
  private final int newNames;

  private DraftText(
      String language,
      Reading reading,
      Reading mention,
      CueMatches matches,
      List<PersonalData.Find> finds,
      int cues) {
    this.language = language;
    this.reading = reading;
    this.mention = mention;
    this.matches = matches;
    this.finds = finds;
    this.cues = cues;
    this.newNames = newNames(reading, mention);
    this.signs = new boolean[cues + PersonalData.KINDS.size()];
    for (int match = 0; match < matches.size(); match++) {
      signs[matches.cue(match)] = true;
    }
    finds.forEach(find -> signs[cues + PersonalData.KINDS.indexOf(find.kind())] = true);
  }

  /** Reads a draft in a language, with the mention that it answers. */
  public static DraftText of(String draft, String mention, String language, CueLexicon lexicon) {
    Reading reading = Reading.of(draft, language);
    CueMatches matches = lexicon.of(language).match(reading);
    return new DraftText(
        language,
        reading,
        Reading.of(mention, language),
        matches,
        PersonalData.in(draft),
        lexicon.cues().size());
  }

  /**
   * Capitalised words inside sentences that the mention does not hold: names of people, firms,
   * places.
   */
  private static int newNames(Reading draft, Reading mention) {
    Set<String> known = new HashSet<>();
    for (int token = 0; token < mention.count(); token++) {
      known.add(mention.plain(token));
    }
    int names = 0;
    for (int token = 1; token < draft.count(); token++) {
      if (draft.kind(token) == TokenKind.WORD
          && draft.capitalised(token)
          && draft.sentence(token) == draft.sentence(token - 1)
          && draft.kind(token - 1) != TokenKind.MARK
          && !known.contains(draft.plain(token))) {
        names++;
      }
    }
    return names;
  }

  /** The language it was read in. */
  public String language() {
    return language;
  }

  Reading reading() {
    return reading;
  }

  /** The mention that it answers, read in the same language. */
  Reading mention() {
    return mention;
  }

  CueMatches matches() {
    return matches;
  }

  List<PersonalData.Find> finds() {
    return finds;
  }

  int signs() {
    return signs.length;
  }

  int cues() {
    return cues;
  }

  boolean has(int sign) {
    return signs[sign];
  }

  /** Where the first of these cues stands. */
  Optional<TextSpan> place(int cue) {
    for (int match = 0; match < matches.size(); match++) {
      if (matches.cue(match) == cue) {
        return Optional.of(reading.span(matches.first(match), matches.last(match)));
      }
    }
    return Optional.empty();
  }

  int newNames() {
    return newNames;
  }
}
