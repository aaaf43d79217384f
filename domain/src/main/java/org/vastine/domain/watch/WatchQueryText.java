package org.vastine.domain.watch;

import static org.vastine.domain.watch.WatchQueryTokens.Kind.AND;
import static org.vastine.domain.watch.WatchQueryTokens.Kind.CLOSE;
import static org.vastine.domain.watch.WatchQueryTokens.Kind.END;
import static org.vastine.domain.watch.WatchQueryTokens.Kind.NEAR;
import static org.vastine.domain.watch.WatchQueryTokens.Kind.NOT;
import static org.vastine.domain.watch.WatchQueryTokens.Kind.OR;
import static org.vastine.domain.watch.WatchQueryTokens.Kind.PHRASE;

import java.util.ArrayList;
import java.util.List;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.watch.WatchQueryTokens.Kind;
import org.vastine.domain.watch.WatchQueryTokens.Token;

/**
 * The text form of a watch query: words, {@code #hashtags}, addresses and {@code "phrases"}, {@code
 * AND}, {@code OR}, {@code NOT}, {@code NEAR/5} between two of them, parentheses, and {@code =}
 * before what counts only as written. Operators stand in capitals; {@code AND} may be left out and
 * binds closer than {@code OR}.
 */
public final class WatchQueryText {

  /** How long a query may be, in UTF-16 code units. */
  public static final int LONGEST = 2_000;

  /** How many words a query may have. */
  public static final int MOST_WORDS = 100;

  /** How many words may stand between two that are near each other. */
  public static final int FARTHEST = 50;

  /** How many parentheses may stand in each other. */
  static final int DEEPEST = 20;

  private static final int SHORTEST = 2;

  private final List<Token> tokens;
  private int at;
  private int depth;

  private WatchQueryText(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a query. A refusal tells by its code what is wrong, and by the fact {@code position}
   * where: the number of a character, from 1.
   */
  public static Decision<WatchQuery> read(String text) {
    try {
      if (text.length() > LONGEST) {
        throw new Unreadable("watch-query.too-long", LONGEST, "most", LONGEST);
      }
      WatchQueryText reader = new WatchQueryText(WatchQueryTokens.of(text));
      if (reader.next().kind() == END) {
        throw new Unreadable("watch-query.empty", 0);
      }
      WatchQuery query = reader.any();
      if (reader.next().kind() != END) {
        throw reader.unexpected();
      }
      long words = query.phrases().mapToLong(phrase -> phrase.words().size()).sum();
      if (words > MOST_WORDS) {
        throw new Unreadable("watch-query.too-many-words", text.length(), "most", MOST_WORDS);
      }
      return Decision.accepted(query);
    } catch (Unreadable unreadable) {
      return Decision.refused(unreadable.refusal);
    }
  }

  /** Whether a word means itself where it stands without quotation marks. */
  static boolean standsBare(String word, boolean exact) {
    boolean cut = word.indexOf('(') >= 0 || word.indexOf(')') >= 0;
    boolean meansMore = word.startsWith("=") || WatchQueryTokens.kind(word) != PHRASE;
    return !cut && (exact || !meansMore);
  }

  private WatchQuery any() {
    List<WatchQuery> parts = new ArrayList<>(List.of(all()));
    while (take(OR)) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new WatchQuery.Any(parts);
  }

  private WatchQuery all() {
    if (next().kind() == NOT) {
      throw new Unreadable("watch-query.only-not", next().at());
    }
    List<WatchQuery> parts = new ArrayList<>(List.of(near()));
    while (next().kind() != END && next().kind() != OR && next().kind() != CLOSE) {
      take(AND);
      if (take(NOT)) {
        WatchQuery sought = parts.size() == 1 ? parts.getFirst() : new WatchQuery.All(parts);
        parts = new ArrayList<>(List.of(new WatchQuery.Without(sought, near())));
      } else {
        parts.add(near());
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new WatchQuery.All(parts);
  }

  private WatchQuery near() {
    Token first = next();
    WatchQuery one = single();
    if (next().kind() != NEAR) {
      return one;
    }
    Token operator = take();
    WatchQuery other = single();
    if (one instanceof WatchQuery.Phrase left && other instanceof WatchQuery.Phrase right) {
      if (next().kind() == NEAR) {
        throw new Unreadable("watch-query.near-needs-two-phrases", next().at());
      }
      return new WatchQuery.Near(left, right, apart(operator));
    }
    throw new Unreadable("watch-query.near-needs-two-phrases", first.at());
  }

  private static int apart(Token near) {
    String digits = near.text().substring("NEAR/".length());
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 2
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int apart = number ? Integer.parseInt(digits) : FARTHEST + 1;
    if (apart > FARTHEST) {
      throw new Unreadable("watch-query.near-needs-a-number", near.at(), "most", FARTHEST);
    }
    return apart;
  }

  private WatchQuery single() {
    Token token = take();
    return switch (token.kind()) {
      case PHRASE -> phrase(token);
      case OPEN -> group(token);
      case NOT -> throw new Unreadable("watch-query.only-not", token.at());
      case AND, OR, NEAR, CLOSE, END -> {
        at--;
        throw unexpected();
      }
    };
  }

  private WatchQuery group(Token open) {
    if (++depth > DEEPEST) {
      throw new Unreadable("watch-query.too-deep", open.at(), "most", DEEPEST);
    }
    WatchQuery inner = any();
    depth--;
    if (!take(CLOSE)) {
      throw new Unreadable("watch-query.not-closed", open.at());
    }
    return inner;
  }

  private static WatchQuery.Phrase phrase(Token token) {
    List<String> words = token.words();
    int letters =
        words.stream()
            .mapToInt(word -> (int) word.codePoints().filter(Character::isLetterOrDigit).count())
            .sum();
    for (String word : words) {
      if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new Unreadable("watch-query.no-letters", token.at());
      }
    }
    if (letters < SHORTEST) {
      throw new Unreadable("watch-query.too-short", token.at(), "least", SHORTEST);
    }
    return new WatchQuery.Phrase(words, token.exact());
  }

  private Token next() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private boolean take(Kind kind) {
    if (next().kind() == kind) {
      at++;
      return true;
    }
    return false;
  }

  private Unreadable unexpected() {
    String code =
        switch (next().kind()) {
          case CLOSE -> "watch-query.not-opened";
          case END -> "watch-query.ends-too-soon";
          case AND, OR, NOT, NEAR, OPEN, PHRASE -> "watch-query.operator-misplaced";
        };
    return new Unreadable(code, next().at());
  }

  /** Ends reading; never leaves this package. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Unreadable(String code, int position) {
      this(Refusal.of(Refusal.Kind.INVALID, code).with("position", position + 1));
    }

    Unreadable(String code, int position, String fact, int value) {
      this(Refusal.of(Refusal.Kind.INVALID, code).with("position", position + 1).with(fact, value));
    }

    private Unreadable(Refusal refusal) {
      super(refusal.code(), null, false, false);
      this.refusal = refusal;
    }
  }
}
