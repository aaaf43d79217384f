package org.vastine.language.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may follow the stem of a word in its inflected forms, without diacritics: every chain of
 * endings that a language allows, in the order that it allows, so that one look-up decides.
 * Whatever else follows makes another word.
 */
final class Endings {

  static final int FI = 1;
  static final int SV = 1 << 1;
  static final int TR = 1 << 2;
  static final int EN = 1 << 3;
  static final int DE = 1 << 4;
  static final int ES = 1 << 5;
  static final int ALL = FI | SV | TR | EN | DE | ES;

  /** Finnish endings that close the syllable before them, as a weak stem wants. */
  static final int FI_CLOSING = 1 << 6;

  /** Turkish endings that begin with a vowel, as a softened stem wants. */
  static final int TR_VOWEL = 1 << 7;

  /** The longest chain. */
  static final int LONGEST = 18;

  private static final String VOWELS = "aeiouy";

  private static final Map<String, Integer> MASKS = masks();

  private final int[] masks;
  private final long[] keys;

  /** All endings, ready to be asked for. */
  static final Endings READY = new Endings();

  private Endings() {
    int size = Integer.highestOneBit(MASKS.size() * 2) * 2;
    keys = new long[size];
    masks = new int[size];
    MASKS.forEach((ending, mask) -> {
      int at = place(Rolling.of(ending));
      keys[at] = Rolling.of(ending);
      masks[at] = mask;
    });
  }

  /** Which languages, and other properties, an ending has; 0 where it is none. */
  int of(long hash) {
    return masks[place(hash)];
  }

  private int place(long hash) {
    int at = (int) (hash ^ hash >>> 32) & keys.length - 1;
    while (masks[at] != 0 && keys[at] != hash) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /** The bit of a language; all of them where it is undetermined. */
  static int language(String code) {
    return switch (code) {
      case "fi" -> FI;
      case "sv" -> SV;
      case "tr" -> TR;
      case "en" -> EN;
      case "de" -> DE;
      case "es" -> ES;
      case "und" -> ALL;
      default -> 0;
    };
  }

  private static Map<String, Integer> masks() {
    Map<String, Integer> all = new HashMap<>();
    finnish(all);
    turkish(all);
    add(
        all,
        SV,
        "s n en et t er ar or r na erna arna orna ens ets ers ars ors nas ernas arnas ornas");
    add(all, SV, "ns ts a e");
    add(all, EN, "s es ed d ing ings");
    add(all, DE, "s es e n en er ern em ens ers ns");
    add(all, ES, "s es");
    return all;
  }

  private static void add(Map<String, Integer> all, int mask, String endings) {
    for (String ending : endings.split(" ", -1)) {
      if (!ending.isEmpty() && ending.length() <= LONGEST) {
        all.merge(ending, mask, (one, other) -> one | other);
      }
    }
  }

  private static void finnish(Map<String, Integer> all) {
    List<String> clitics =
        List.of("", "kin", "kaan", "han", "ko", "pa", "kohan", "pas", "kos", "kinko", "pahan");
    List<String> owners = List.of("ni", "si", "nsa", "mme", "nne");
    for (String clitic : clitics) {
      for (String ending : words("n t ssa sta lla lta lle ksi tta")) {
        add(all, FI | FI_CLOSING, ending + clitic);
      }
      for (String ending :
          words(
              "a ta na an en in on un yn han hen hin hon hun hyn seen aan een iin oon uun yyn"
                  + " ia ja ita ien jen iden itten jien ina ihin iin isiin jin")) {
        add(all, FI, ending + clitic);
      }
      for (String ending : words("issa ista illa ilta ille iksi itta")) {
        add(all, FI | FI_CLOSING, ending + clitic);
      }
      add(all, FI, clitic);
      for (String owner : owners) {
        for (String ending :
            words(
                "|ssa|sta|lla|lta|lle|kse|na|ta|issa|ista|illa|ilta|ille|iksi|ina|ita|ia|ja|ien|a|e|i|o|u")) {
          add(all, FI, ending + owner + clitic);
        }
      }
      for (String ending : words("ssa sta lla lta lle na ta issa ista illa ilta ille kse")) {
        add(all, FI, ending + (ending.endsWith("e") ? "en" : "an") + clitic);
      }
    }
  }

  /** Endings by vowel harmony: front or back, flat or round; diacritics are left out afterwards. */
  private static void turkish(Map<String, Integer> all) {
    for (String harmony : List.of("ei", "ai", "au", "eu")) {
      char open = harmony.charAt(0);
      char close = harmony.charAt(1);
      List<String> plurals = shaped("|lEr", open, close);
      List<String> owners = shaped("|Im|m|In|n|I|sI|ImIz|mIz|InIz|nIz|lErI", open, close);
      List<String> cases =
          shaped(
              "|I|yI|nI|E|yE|nE|dE|tE|ndE|dEn|tEn|ndEn|In|nIn|lE|ylE|dEki|tEki|ndEki|ki|cE",
              open,
              close);
      List<String> ends =
          shaped("|dIr|tIr|yIm|sIn|dI|tI|ydI|mIs|ymIs|sE|ysE|yIz|yken", open, close);
      List<String> makers = shaped("|lI|sIz|cI|lIk|dEkiler|cIlEr|lIlEr", open, close);
      for (String plural : plurals) {
        for (String owner : owners) {
          for (String ending : cases) {
            for (String end : ends) {
              turkish(all, plural + owner + ending + end);
            }
          }
        }
      }
      for (String maker : makers) {
        for (String ending : cases) {
          turkish(all, maker + ending);
        }
      }
    }
  }

  private static void turkish(Map<String, Integer> all, String ending) {
    if (!ending.isEmpty()) {
      boolean vowel = VOWELS.indexOf(ending.charAt(0)) >= 0 && ending.charAt(0) != 'y';
      add(all, vowel ? TR | TR_VOWEL : TR, ending);
    }
  }

  private static List<String> shaped(String patterns, char open, char close) {
    return Arrays.stream(patterns.split("\\|", -1))
        .map(pattern -> pattern.replace('E', open).replace('I', close))
        .toList();
  }

  private static List<String> words(String endings) {
    return new ArrayList<>(List.of(endings.split("[ |]", -1)));
  }
}
