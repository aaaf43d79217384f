package org.vastine.domain.mention;

/**
 * What somebody wrote to or about us, cleaned of what no store can hold and otherwise word for
 * word.
 *
 * @param value at most {@link #MOST} UTF-16 code units; empty for an item without words (a rating,
 *     a picture)
 */
public record MentionText(String value) {

  /** The greatest length, in UTF-16 code units. Longer items are set aside for a person. */
  public static final int MOST = 100_000;

  /** Cleans the text; refuses what is too long. */
  public MentionText {
    value = CleanText.of(value);
    if (value.length() > MOST) {
      throw new IllegalArgumentException("a mention has at most " + MOST + " characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
