package org.vastine.application.intake;

import java.util.Locale;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/** The forms that a history file can have. */
public enum ImportFormat implements Labelled {
  /** One JSON object a line. */
  JSON_LINES,
  /**
   * A head line of column names, then one record a line, fields in quotes where they need it (RFC
   * 4180).
   */
  CSV;

  /**
   * The format that the end of a file's name tells: {@code .jsonl}, {@code .ndjson} or {@code
   * .csv}.
   */
  public static Optional<ImportFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Optional.of(JSON_LINES);
    }
    return lower.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
  }
}
