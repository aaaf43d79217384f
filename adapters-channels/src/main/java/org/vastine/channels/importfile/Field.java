package org.vastine.channels.importfile;

import java.util.Locale;
import java.util.Optional;

/**
 * What a row of a history file can say; the columns of a CSV file and the keys of a JSON object.
 */
enum Field {
  EXTERNAL_ID,
  THREAD,
  PARENT,
  KIND,
  AUDIENCE,
  AUTHOR_ID,
  AUTHOR_NAME,
  TEXT,
  PUBLISHED_AT,
  URL,
  REACH,
  RATING,
  LANGUAGE;

  /** Columns and keys that begin like this are somebody's own notes and are passed over. */
  private static final String OWN_NOTE = "x_";

  /** Its name in files. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of a value that cannot be used. */
  String bad() {
    return "unreadable.bad-" + key();
  }

  /** The message key of a missing value. */
  String missing() {
    return "unreadable.missing-" + key();
  }

  private String key() {
    return title().replace('_', '-');
  }

  static Optional<Field> of(String title) {
    for (Field field : values()) {
      if (field.title().equals(title)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  static boolean isOwnNote(String title) {
    return title.startsWith(OWN_NOTE);
  }
}
