package org.vastine.domain.mention;

/**
 * Text that every store and screen can hold: what people wrote, with line ends as {@code \n} and
 * each character that cannot be kept (NUL and other control characters, halves of surrogate pairs)
 * replaced by U+FFFD, so that it stays visible that something stood there. Right-to-left marks
 * stay; screens isolate them.
 */
final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  static String of(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char unit = raw.charAt(at);
      if (Character.isHighSurrogate(unit)
          && at + 1 < raw.length()
          && Character.isLowSurrogate(raw.charAt(at + 1))) {
        clean.append(unit).append(raw.charAt(++at));
      } else if (unit == '\r') {
        if (at + 1 >= raw.length() || raw.charAt(at + 1) != '\n') {
          clean.append('\n');
        }
      } else if (Character.isSurrogate(unit)
          || (Character.isISOControl(unit) && unit != '\n' && unit != '\t')) {
        clean.append(REPLACEMENT);
      } else {
        clean.append(unit);
      }
    }
    return clean.toString();
  }
}
