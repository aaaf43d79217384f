package org.vastine.language.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text form of ideas that have words in every language: {@code name = fi ; sv ; tr ; en ; de ;
 * es}, one a line. Entries are divided by {@code |} and written as in a {@link CueFile}; {@code //}
 * begins a comment.
 */
final class IdeaFile {

  private static final List<String> COLUMNS = List.of("fi", "sv", "tr", "en", "de", "es");

  private IdeaFile() {}

  /** The entries of each language. */
  static Map<String, List<CueFile.Entry>> parse(String source, String text) {
    Map<String, List<CueFile.Entry>> entries = new HashMap<>();
    for (String line : text.lines().toList()) {
      int comment = line.indexOf("//");
      String content = (comment >= 0 ? line.substring(0, comment) : line).strip();
      if (!content.isEmpty()) {
        add(entries, source, content);
      }
    }
    return entries;
  }

  private static void add(Map<String, List<CueFile.Entry>> entries, String source, String content) {
    int equals = content.indexOf(" = ");
    String[] columns = content.substring(equals + 1).split(";", -1);
    if (equals < 0 || columns.length != COLUMNS.size()) {
      throw new IllegalArgumentException(source + ": not an idea in six languages: " + content);
    }
    columns[0] = columns[0].replaceFirst("=", "");
    for (int column = 0; column < columns.length; column++) {
      String section = "[" + content.substring(0, equals) + "]\n";
      String own = columns[column].strip().replace("|", ",");
      entries
          .computeIfAbsent(COLUMNS.get(column), language -> new ArrayList<>())
          .addAll(CueFile.parse(source, section + own));
    }
  }
}
