package org.vastine.language.community;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.community.ThreadReading;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * Reads by phrases of each language and by the words that a mention takes up from the question. Two
 * words are the same word when their beginnings are, so that inflected forms meet.
 */
public final class PhraseThreadReading implements ThreadReading {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "tr", "en");
  private static final String USUAL = "en";
  private static final int LEAST_LETTERS = 4;

  /** So many different words are compared, each with each; a longer text is read that far. */
  private static final int MOST_WORDS = 400;

  private static final class Books {
    static final Map<String, PhraseBook> ALL =
        LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(one -> one, PhraseBook::of));
  }

  /** Reads no phrases before the first question. */
  public PhraseThreadReading() {
    // the books are the same for everybody
  }

  @Override
  public AnswerReading read(String question, String mention, LanguageTag language) {
    String code = LANGUAGES.contains(language.code()) ? language.code() : USUAL;
    PhraseBook book = requireNonNull(Books.ALL.get(code), code);
    Reading asked = Reading.of(question, code);
    Reading said = Reading.of(mention, code);
    boolean failed = book.tells("failed", said);
    return new AnswerReading(
        shared(book, asked, said),
        words(said),
        book.tells("instructs", said),
        has(said, TokenKind.LINK),
        asks(said),
        book.tells("same", said),
        book.tells("disputes", said),
        failed,
        !failed && book.tells("thanks", said));
  }

  private static double shared(PhraseBook book, Reading asked, Reading said) {
    Set<String> wanted = ofMeaning(book, asked);
    if (wanted.isEmpty()) {
      return 0;
    }
    Set<String> there = ofMeaning(book, said);
    long found =
        wanted.stream()
            .filter(word -> there.stream().anyMatch(other -> isSameWord(word, other)))
            .count();
    return (double) found / wanted.size();
  }

  /** The beginning of each longer word that is no small word of the language. */
  private static Set<String> ofMeaning(PhraseBook book, Reading text) {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < text.count() && words.size() < MOST_WORDS; token++) {
      boolean counts =
          text.kind(token) == TokenKind.WORD && text.plain(token).length() >= LEAST_LETTERS;
      if (counts && !book.isSmall(text.plain(token))) {
        words.add(text.plain(token));
      }
    }
    return words;
  }

  private static boolean isSameWord(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int common = Math.max(LEAST_LETTERS, shorter * 2 / 3);
    return one.regionMatches(0, other, 0, common);
  }

  private static int words(Reading text) {
    int words = 0;
    for (int token = 0; token < text.count(); token++) {
      words += text.kind(token) == TokenKind.WORD ? 1 : 0;
    }
    return words;
  }

  private static boolean has(Reading text, TokenKind kind) {
    for (int token = 0; token < text.count(); token++) {
      if (text.kind(token) == kind) {
        return true;
      }
    }
    return false;
  }

  /** The last sentence asks: who explains and then asks back is answered later, not now. */
  private static boolean asks(Reading text) {
    for (int token = text.count() - 1; token >= 0; token--) {
      if (text.kind(token) == TokenKind.MARK) {
        return Stream.of("?", "？", "؟").anyMatch(text.plain(token)::contains);
      }
      if (text.kind(token) == TokenKind.WORD) {
        return false;
      }
    }
    return false;
  }
}
