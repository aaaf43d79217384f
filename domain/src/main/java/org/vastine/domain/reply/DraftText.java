package org.vastine.domain.reply;

/**
 * The words of a draft as its writer left them.
 *
 * @param value at most {@link #MOST} UTF-16 code units; may be empty while writing
 */
public record DraftText(String value) {

  /**
   * The greatest length, in UTF-16 code units; a platform's own limit is a finding of the guard.
   */
  public static final int MOST = 20_000;

  /** Refuses overlong texts and characters that no store can hold. */
  public DraftText {
    value = value.replace("\r\n", "\n");
    if (value.length() > MOST) {
      throw new IllegalArgumentException("a draft has at most " + MOST + " characters");
    }
    if (value.codePoints().anyMatch(DraftText::isUnstorable)) {
      throw new IllegalArgumentException(
          "a draft holds no control characters and no halves of surrogate pairs");
    }
  }

  private static boolean isUnstorable(int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return surrogate || (Character.isISOControl(point) && point != '\n' && point != '\t');
  }

  @Override
  public String toString() {
    return value;
  }
}
