package org.vastine.domain.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a watch query into pieces; the last one is always the end. */
final class WatchQueryTokens {

  private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

  /** What is pasted from a page has spaces that do not break lines as well. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What a piece is. */
  enum Kind {
    PHRASE,
    AND,
    OR,
    NOT,
    NEAR,
    OPEN,
    CLOSE,
    END
  }

  /**
   * A piece.
   *
   * @param kind what it is
   * @param text its words, without marks around them
   * @param exact whether {@code =} stands before it
   * @param at where it begins
   */
  record Token(Kind kind, String text, boolean exact, int at) {
    List<String> words() {
      return Arrays.stream(SPACE.split(text, -1)).filter(word -> !word.isEmpty()).toList();
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private WatchQueryTokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    return new WatchQueryTokens(text).cut();
  }

  private List<Token> cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), false, at);
        at++;
      } else {
        at = piece(at);
      }
    }
    add(Kind.END, "", false, text.length());
    return List.copyOf(tokens);
  }

  private int piece(int at) {
    boolean exact = text.charAt(at) == '=';
    int from = exact ? at + 1 : at;
    if (from < text.length() && isQuote(from)) {
      int to = from + 1;
      while (to < text.length() && !isQuote(to)) {
        to++;
      }
      if (to == text.length()) {
        throw new WatchQueryText.Unreadable("watch-query.quote-not-closed", from);
      }
      String inside = text.substring(from + 1, to);
      if (SPACE.matcher(inside).replaceAll("").isEmpty()) {
        throw new WatchQueryText.Unreadable("watch-query.no-letters", from);
      }
      add(Kind.PHRASE, inside, exact, at);
      return to + 1;
    }
    int to = from;
    while (to < text.length() && !ends(to)) {
      to++;
    }
    String word = text.substring(from, to);
    if (word.isEmpty()) {
      throw new WatchQueryText.Unreadable("watch-query.no-letters", at);
    }
    add(
        exact ? Kind.PHRASE : kind(word),
        exact || !word.equals("NEAR") ? word : "NEAR/",
        exact,
        at);
    return to;
  }

  static Kind kind(String word) {
    return switch (word) {
      case "AND" -> Kind.AND;
      case "OR" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      case "NEAR" -> Kind.NEAR;
      default -> word.startsWith("NEAR/") ? Kind.NEAR : Kind.PHRASE;
    };
  }

  private boolean ends(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '('
        || c == ')'
        || isQuote(at);
  }

  private boolean isQuote(int at) {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  private void add(Kind kind, String words, boolean exact, int at) {
    tokens.add(new Token(kind, words, exact, at));
  }
}
