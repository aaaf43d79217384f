package org.vastine.web.kernel;

import java.util.Optional;
import java.util.UUID;

/** Ids as somebody wrote them, in a path or in a form. */
public final class WrittenId {
  private static final int LENGTH = 36;

  private WrittenId() {}

  /** The id; empty where the text is none. */
  public static Optional<UUID> read(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
