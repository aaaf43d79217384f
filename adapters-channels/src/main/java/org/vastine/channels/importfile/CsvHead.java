package org.vastine.channels.importfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * The columns of a CSV file.
 *
 * @param delimiter what divides them: a comma, a semicolon or a tab
 * @param columns what each holds, empty for somebody's own notes
 */
record CsvHead(char delimiter, List<Optional<Field>> columns) {

  private static final List<Field> NEEDED =
      List.of(Field.EXTERNAL_ID, Field.TEXT, Field.PUBLISHED_AT);

  /** Reads the head line; spreadsheets of different countries divide by different characters. */
  static Decision<CsvHead> of(String line) {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      Optional<List<String>> titles = new CsvRecord(delimiter).fields(line);
      if (titles.isPresent()
          && titles.get().stream().anyMatch(title -> Field.of(clean(title)).isPresent())) {
        return of(delimiter, titles.get());
      }
    }
    return Decision.refused(Refusal.Kind.INVALID, "import.no-header");
  }

  private static Decision<CsvHead> of(char delimiter, List<String> titles) {
    List<Optional<Field>> columns = new ArrayList<>();
    Set<Field> seen = new HashSet<>();
    for (String title : titles) {
      Optional<Field> field = Field.of(clean(title));
      if (field.isEmpty() && !Field.isOwnNote(clean(title))) {
        return refused("import.unknown-column", title.strip());
      }
      if (field.isPresent() && !seen.add(field.get())) {
        return refused("import.double-column", title.strip());
      }
      columns.add(field);
    }
    for (Field needed : NEEDED) {
      if (!seen.contains(needed)) {
        return refused("import.missing-column", needed.title());
      }
    }
    return Decision.accepted(new CsvHead(delimiter, List.copyOf(columns)));
  }

  private static Decision<CsvHead> refused(String code, String column) {
    String shown = column.length() > 100 ? column.substring(0, 100) : column;
    return Decision.refused(Refusal.of(Refusal.Kind.INVALID, code).with("column", shown));
  }

  private static String clean(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * A record's values by what they mean; an empty field says nothing, but an empty text is a text.
   */
  Map<Field, String> row(List<String> values) {
    Map<Field, String> row = new EnumMap<>(Field.class);
    for (int at = 0; at < columns.size(); at++) {
      String value = values.get(at);
      columns.get(at).ifPresent(field -> row.put(field, value));
    }
    return row;
  }
}
