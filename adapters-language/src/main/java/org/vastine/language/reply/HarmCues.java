package org.vastine.language.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.reply.HarmKind;
import org.vastine.domain.reply.HarmWord;
import org.vastine.domain.reply.ToldHarm;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * Finds by words which harm a mention tells of, and whether a draft speaks of the matter: by words
 * for the same kind of harm, by naming a thing that the mention names, or by its numbers. Only
 * where none of these stands in a draft the harm is passed over.
 */
final class HarmCues {

  /** Words of so many letters that begin alike are of one family. */
  private static final int FAMILY = 5;

  private final CueLexicon lexicon =
      CueLexicon.load(HarmCues.class, "/org/vastine/language/cues/harm");
  private final NamedThings things = new NamedThings();
  private final Map<HarmKind, Integer> tells = new EnumMap<>(HarmKind.class);
  private final Map<HarmKind, Set<Integer>> names = new EnumMap<>(HarmKind.class);
  private final int blanket = lexicon.number("blanket");
  private final int duration = lexicon.number("duration");

  HarmCues() {
    for (HarmKind kind : HarmKind.values()) {
      String cue = kind.name().toLowerCase(Locale.ROOT);
      Set<Integer> both = new HashSet<>(Set.of(lexicon.number(cue)));
      if (lexicon.cues().contains("about-" + cue)) {
        both.add(lexicon.number("about-" + cue));
      }
      tells.put(kind, lexicon.number(cue));
      names.put(kind, both);
    }
  }

  /**
   * The harm told in a mention, beside a draft that answers it in the same language.
   *
   * @param mention the customer's words alone
   */
  ToldHarm in(String mention, DraftText draft) {
    String language = draft.language();
    if (mention.isBlank() || !CueLexicon.LANGUAGES.contains(language)) {
      return ToldHarm.NONE;
    }
    Reading said = Reading.of(mention, language);
    CueMatches told = lexicon.of(language).match(said);
    Set<HarmKind> kinds = EnumSet.noneOf(HarmKind.class);
    tells.forEach((kind, cue) -> {
      if (told.has(cue)) {
        kinds.add(kind);
      }
    });
    if (told.has(duration)) {
      kinds.add(HarmKind.WAITING);
    }
    if (kinds.isEmpty()) {
      return ToldHarm.NONE;
    }
    return new ToldHarm(kinds, words(said, told), word(draft, kinds, said));
  }

  private HarmWord word(DraftText draft, Set<HarmKind> kinds, Reading said) {
    CueMatches own = lexicon.of(draft.language()).match(draft.reading());
    boolean spokenOf =
        names.entrySet().stream()
                .filter(name -> kinds.contains(name.getKey()))
                .flatMap(name -> name.getValue().stream())
                .anyMatch(own::has)
            || things.shared(said, draft.reading(), draft.language())
            || sharesWord(said, draft.reading());
    if (spokenOf) {
      return HarmWord.SPOKEN_OF;
    }
    return own.has(blanket) ? HarmWord.BLANKET : HarmWord.LEFT_OUT;
  }

  /** Whether a number stands in both, or words that begin alike. */
  private static boolean sharesWord(Reading said, Reading draft) {
    Set<String> known = new HashSet<>();
    for (int token = 0; token < said.count(); token++) {
      family(said, token, known);
    }
    Set<String> own = new HashSet<>();
    for (int token = 0; token < draft.count(); token++) {
      family(draft, token, own);
    }
    own.retainAll(known);
    return !own.isEmpty();
  }

  private static void family(Reading reading, int token, Set<String> families) {
    String word = reading.plain(token);
    if (reading.kind(token) == TokenKind.NUMBER) {
      families.add(word);
    } else if (word.length() >= FAMILY) {
      families.add(word.substring(0, FAMILY));
    }
  }

  /** The customer's words for it, those that stand side by side as one. */
  private List<String> words(Reading said, CueMatches told) {
    boolean[] harm = new boolean[said.count()];
    for (int match = 0; match < told.size(); match++) {
      if (told.cue(match) == duration || tells.containsValue(told.cue(match))) {
        for (int token = told.first(match); token <= told.last(match); token++) {
          harm[token] = true;
        }
      }
    }
    List<String> words = new ArrayList<>();
    int token = 0;
    while (token < harm.length && words.size() < ToldHarm.MOST_WORDS) {
      int from = token;
      while (token < harm.length && harm[token]) {
        token++;
      }
      if (token > from) {
        TextSpan span = said.span(from, token - 1);
        words.add(span.of(said.original()));
      }
      token++;
    }
    return words;
  }
}
