package org.vastine.language.kernel;

import java.util.Arrays;

/**
 * Cuts a folded text into tokens and sentences in one pass. In Turkish an apostrophe ends a name
 * before its suffix; elsewhere it joins ({@code don't} is one token whose hard form keeps the
 * apostrophe out of comparisons by being cut at the same place in word lists).
 */
final class Tokeniser {

  int[] starts = new int[64];
  int[] ends = new int[64];
  TokenKind[] kinds = new TokenKind[64];
  int[] sentences = new int[64];
  int count;

  private final char[] soft;
  private final int length;
  private final boolean turkish;
  private int sentence;
  private boolean sentenceEnded;

  Tokeniser(Folded folded, boolean turkish) {
    this.soft = folded.soft();
    this.length = folded.length();
    this.turkish = turkish;
    int at = 0;
    while (at < length) {
      at = next(at);
    }
  }

  private int next(int at) {
    char c = soft[at];
    if (c == '\n') {
      endSentence();
      return at + 1;
    }
    if (c == ' ') {
      return at + 1;
    }
    if (Character.isLetter(c)) {
      return word(at);
    }
    if (c >= '0' && c <= '9') {
      return number(at);
    }
    if ((c == '@' || c == '#') && at + 1 < length && isWordPart(soft[at + 1])) {
      int end = wordEnd(at + 1);
      return add(at, end, c == '@' ? TokenKind.HANDLE : TokenKind.TOPIC);
    }
    return symbol(at, c);
  }

  private int word(int at) {
    int end = wordEnd(at);
    if (end < length
        && (soft[end] == ':' || soft[end] == '@' || soft[end] == '.')
        && isLink(at, end)) {
      return add(at, linkEnd(end), TokenKind.LINK);
    }
    return add(at, end, TokenKind.WORD);
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < length) {
      char c = soft[end];
      if (isWordPart(c)) {
        end++;
      } else if (c == '\'' && !turkish && end + 1 < length && Character.isLetter(soft[end + 1])) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isLink(int at, int end) {
    char c = soft[end];
    if (c == ':') {
      return end + 2 < length && soft[end + 1] == '/' && soft[end + 2] == '/';
    }
    if (c == '@') {
      return end + 1 < length && isWordPart(soft[end + 1]);
    }
    return end - at == 3 && soft[at] == 'w' && soft[at + 1] == 'w' && soft[at + 2] == 'w'
        || mailAhead(end);
  }

  /** Whether an @ stands in the run of mail characters that goes on at this place. */
  private boolean mailAhead(int at) {
    int stop = Math.min(length, at + 40);
    for (int i = at; i < stop; i++) {
      char c = soft[i];
      if (c == '@') {
        return i + 1 < length && isWordPart(soft[i + 1]);
      }
      if (!isWordPart(c) && c != '.' && c != '-' && c != '_' && c != '+') {
        return false;
      }
    }
    return false;
  }

  private int linkEnd(int at) {
    int end = at;
    while (end < length
        && soft[end] > ' '
        && soft[end] != ','
        && soft[end] != ')'
        && soft[end] != '"') {
      end++;
    }
    while (end > at && !isWordPart(soft[end - 1]) && soft[end - 1] != '/') {
      end--;
    }
    return end;
  }

  private int number(int at) {
    int end = at + 1;
    while (end < length) {
      char c = soft[end];
      boolean joins =
          (c == '.' || c == ':' || c == ',' || c == '-' || c == '/')
              && end + 1 < length
              && soft[end + 1] >= '0'
              && soft[end + 1] <= '9';
      if (joins || (c >= '0' && c <= '9')) {
        end++;
      } else {
        break;
      }
    }
    return add(at, end, TokenKind.NUMBER);
  }

  private int symbol(int at, char c) {
    if (Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(soft[at + 1])) {
      return picture(at, at + 2);
    }
    if (c >= 0x2100 && !(c >= 0x3000 && c < 0xFB00)) {
      return picture(at, at + 1);
    }
    int end = at + 1;
    while (end < length && soft[end] == c) {
      end++;
    }
    add(at, end, TokenKind.MARK);
    if (c == '.' || c == '!' || c == '?' || c == '…') {
      sentenceEnded = true;
    }
    return end;
  }

  private int picture(int at, int end) {
    return add(at, end, TokenKind.PICTURE);
  }

  private void endSentence() {
    if (count > 0) {
      sentenceEnded = true;
    }
  }

  private int add(int start, int end, TokenKind kind) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
      sentences = Arrays.copyOf(sentences, size);
    }
    if (sentenceEnded && kind != TokenKind.MARK && kind != TokenKind.PICTURE) {
      sentence++;
      sentenceEnded = false;
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    sentences[count++] = sentence;
    return end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
