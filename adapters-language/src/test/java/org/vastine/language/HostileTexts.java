package org.vastine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that nobody writes on purpose, or only to break something. */
public final class HostileTexts {

  private HostileTexts() {}

  /** So many words of which no two are the same, and all begin alike. */
  private static String different(int words) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < words; word++) {
      text.append("word");
      for (int rest = word; rest > 0; rest /= 26) {
        text.append((char) ('a' + rest % 26));
      }
      text.append(' ');
    }
    return text.toString();
  }

  /** Fixed oddities, and random code units from a fixed seed. */
  public static List<String> all() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "",
                " ",
                "\u0000\u0001\u0002",
                "\uD83D",
                "\uDE00\uD83D",
                "abc\uD83D",
                "\u202Egnp.exe\u202C ok?",
                "مرحبا \u202B שלום",
                "a".repeat(1 << 20),
                "word ".repeat(200_000),
                "\uD83D\uDE21".repeat(100_000),
                "?!".repeat(500_000),
                "1".repeat(100_000),
                "0 ".repeat(100_000),
                "FI21 ".repeat(50_000),
                "a@".repeat(100_000),
                "a.b".repeat(100_000),
                "'".repeat(100_000),
                "\u0301".repeat(100_000),
                "e\u0301".repeat(50_000),
                "\n".repeat(100_000),
                "pay or ".repeat(50_000),
                "İ".repeat(50_000),
                "idiot ".repeat(50_000),
                "idiot. ".repeat(50_000),
                "you idiot, damn it! ".repeat(20_000),
                "a'".repeat(100_000),
                "Aa ".repeat(100_000),
                " ".repeat(200_000),
                "#aA".repeat(50_000),
                "https://a.a/".repeat(50_000),
                different(50_000),
                "ß\u1E9Eﬁǅ"));
    Random random = new Random(20_261_122);
    for (int text = 0; text < 60; text++) {
      StringBuilder units = new StringBuilder();
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        units.append((char) random.nextInt(text % 2 == 0 ? 0x10000 : 0x250));
      }
      texts.add(units.toString());
    }
    return texts;
  }
}
