package org.vastine.language.kernel;

import org.vastine.domain.kernel.TextSpan;

/**
 * One text made ready for reading: folded characters and the tokens over them. Only the first
 * {@value #LIMIT} characters are read, so that the cost of a text is bounded; every position can be
 * told in the original text.
 */
public final class Reading {

  /** How many code units of a text are read. */
  public static final int LIMIT = 16_384;

  final String original;
  final char[] soft;
  final char[] hard;
  final int[] origin;
  final int length;
  final int[] starts;
  final int[] ends;
  final TokenKind[] kinds;
  final int[] sentences;
  final int count;
  final int sentenceCount;

  private Reading(String original, Folded folded, Tokeniser tokens) {
    this.original = original;
    this.soft = folded.soft();
    this.hard = folded.hard();
    this.origin = folded.origin();
    this.length = folded.length();
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.kinds = tokens.kinds;
    this.sentences = tokens.sentences;
    this.count = tokens.count;
    this.sentenceCount = tokens.count == 0 ? 0 : tokens.sentences[tokens.count - 1] + 1;
  }

  /**
   * Reads a text whose language is known; the language decides about apostrophes and the letter I.
   */
  public static Reading of(String text, String language) {
    boolean turkish = language.equals("tr");
    Folded folded = Folded.of(text, turkish);
    return new Reading(text, folded, new Tokeniser(folded, turkish));
  }

  /** How many tokens there are. */
  public int count() {
    return count;
  }

  /** How many characters were read, after folding. */
  public int length() {
    return length;
  }

  /** How many sentences there are. */
  public int sentenceCount() {
    return sentenceCount;
  }

  /** What the token is. */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /** The sentence that holds the token, from 0. */
  public int sentence(int token) {
    return sentences[token];
  }

  /** The token in lower case, its diacritics kept. */
  public String word(int token) {
    return new String(soft, starts[token], ends[token] - starts[token]);
  }

  /** The token without diacritics. */
  public String plain(int token) {
    return new String(hard, starts[token], ends[token] - starts[token]);
  }

  /** Where the tokens from the first to the last (inclusive) stand in the original text. */
  public TextSpan span(int first, int last) {
    return new TextSpan(origin[starts[first]], origin[ends[last] - 1] + 1);
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** Whether all letters of the token are capitals and there are at least three of them. */
  public boolean shouted(int token) {
    int letters = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      char c = original.charAt(origin[i]);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= 3;
  }

  /** Whether the token begins with a capital letter. */
  public boolean capitalised(int token) {
    return Character.isUpperCase(original.charAt(origin[starts[token]]));
  }

  /** Whether the token is exactly this ASCII text. */
  public boolean is(int token, String text) {
    int start = starts[token];
    if (ends[token] - start != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (hard[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
