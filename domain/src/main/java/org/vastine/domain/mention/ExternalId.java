package org.vastine.domain.mention;

/**
 * The id that a platform gave an item, opaque to us. Together with the channel account it makes a
 * mention unique (R1).
 *
 * @param value 1 to 512 characters without control characters and halves of surrogate pairs
 */
public record ExternalId(String value) implements Comparable<ExternalId> {

  /** The greatest length, in UTF-16 code units. */
  public static final int MOST = 512;

  /** Refuses empty, overlong and unprintable ids. */
  public ExternalId {
    if (value.isEmpty()
        || value.length() > MOST
        || value.codePoints().anyMatch(ExternalId::cannotBeStored)) {
      throw new IllegalArgumentException("an external id has 1 to 512 printable characters");
    }
  }

  private static boolean cannotBeStored(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  @Override
  public int compareTo(ExternalId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
