package org.vastine.channels.importfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes one record apart, and tells whether more lines belong to it. */
final class CsvRecord {

  private final char delimiter;
  private final CSVFormat format;

  CsvRecord(char delimiter) {
    this.delimiter = delimiter;
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  /** The fields; empty when the quotes do not fit together. */
  Optional<List<String>> fields(String record) {
    try (CSVParser parser = CSVParser.parse(record, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? Optional.of(records.getFirst().toList()) : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a quoted field is still open at the end of the line, given whether one was open at its
   * beginning.
   */
  boolean opensBeyond(String line, boolean openBefore) {
    boolean open = openBefore;
    boolean atStart = !openBefore;
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (open) {
        boolean doubled = character == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
        if (doubled) {
          at++;
        } else if (character == '"') {
          open = false;
        }
      } else {
        open = atStart && character == '"';
        atStart = character == delimiter;
      }
    }
    return open;
  }
}
