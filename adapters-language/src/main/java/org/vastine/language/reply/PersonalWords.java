package org.vastine.language.reply;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * The words by which addresses and names of people are known, of the lexicon files in {@code
 * cues/personal}: what each token of a draft is, and whether the mention shows a word.
 */
final class PersonalWords {

  /** What a token can be; each is a section of the files, named alike. */
  enum Sort {
    GIVEN_NAME,
    TITLE,
    TITLE_SHORT,
    TITLE_AFTER,
    GREETS,
    SIGNS,
    INTRODUCES,
    PUBLIC_ROLE,
    REACHES,
    NOT_A_SURNAME,
    STREET,
    NOT_A_STREET,
    STREET_AFTER_NUMBER,
    STREET_BEFORE_NUMBER,
    STREET_BEFORE_NAME,
    NUMBER_WORD,
    FLAT,
    HOME,
    OURS,
    LIVES,
    FAMILY,
    CHILDREN_PLACE,
    VEHICLE,
    OWN;

    private String section() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Endings come after so many letters; words that begin with the same ones count as one. */
  private static final int STEM = 5;

  private final CueLexicon lexicon;
  private final int[] masks;

  private PersonalWords(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.masks = new int[lexicon.cues().size()];
    Map<Sort, Integer> numbers = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      numbers.put(sort, lexicon.number(sort.section()));
    }
    numbers.forEach((sort, number) -> masks[number] = mask(sort));
  }

  static PersonalWords load() {
    return new PersonalWords(CueLexicon.load(PersonalWords.class, Marked.FOLDER));
  }

  /** The words of a draft, and which of them its mention shows. */
  Marked mark(DraftText draft) {
    return new Marked(draft, lexicon.of(draft.language()).match(draft.reading()), masks);
  }

  /** A text that answers nothing, to be marked. */
  DraftText read(String text, String language) {
    return DraftText.of(text, "", language, lexicon);
  }

  private static int mask(Sort sort) {
    return 1 << sort.compareTo(Sort.GIVEN_NAME);
  }

  /** The tokens of one draft. */
  static final class Marked {
    private static final String FOLDER = "/org/vastine/language/cues/personal";

    final Reading reading;
    private final int[] tokens;
    private final int[] sentences;
    private int anywhere;
    private final Set<String> shown = new HashSet<>();

    private Marked(DraftText draft, CueMatches matches, int[] masks) {
      this.reading = draft.reading();
      this.tokens = new int[reading.count()];
      this.sentences = new int[reading.sentenceCount()];
      for (int match = 0; match < matches.size(); match++) {
        int mask = masks[matches.cue(match)];
        anywhere |= mask;
        sentences[reading.sentence(matches.first(match))] |= mask;
        for (int token = matches.first(match); token <= matches.last(match); token++) {
          tokens[token] |= mask;
        }
      }
      Reading mention = draft.mention();
      for (int token = 0; token < mention.count(); token++) {
        shown.add(stem(mention.plain(token)));
      }
    }

    /** Whether the token is there and of that sort. */
    boolean is(int token, Sort sort) {
      return isThere(token) && (tokens[token] & mask(sort)) != 0;
    }

    /** Whether the sentence holds that sort. */
    boolean holds(int sentence, Sort sort) {
      return (sentences[sentence] & mask(sort)) != 0;
    }

    /** Whether the draft holds that sort. */
    boolean holdsAnywhere(Sort sort) {
      return (anywhere & mask(sort)) != 0;
    }

    boolean isThere(int token) {
      return token >= 0 && token < tokens.length;
    }

    boolean isKind(int token, TokenKind kind) {
      return isThere(token) && reading.kind(token) == kind;
    }

    boolean isMark(int token, String mark) {
      return isThere(token) && reading.is(token, mark);
    }

    /** A word that begins with a capital, as names do, and has more than one letter. */
    boolean isName(int token) {
      return isKind(token, TokenKind.WORD)
          && reading.capitalised(token)
          && reading.plain(token).length() > 1;
    }

    /** Whether the mention holds the word, in whatever form. */
    boolean isShown(int token) {
      return shown.contains(stem(reading.plain(token)));
    }

    private static String stem(String word) {
      return word.substring(0, Math.min(STEM, word.length()));
    }
  }
}
