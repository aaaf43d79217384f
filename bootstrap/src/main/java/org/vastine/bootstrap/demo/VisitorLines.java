package org.vastine.bootstrap.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the simulated visitors of the practice page have to say: invented people and matters, in
 * four languages.
 */
final class VisitorLines {

  /** One visitor's line. */
  record Line(String visitor, String text) {}

  private VisitorLines() {}

  static List<Line> all() {
    try (InputStream file = VisitorLines.class.getResourceAsStream("visitors.tsv")) {
      if (file == null) {
        throw new IllegalStateException("visitors.tsv is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(line -> line.split("\t", 3))
          .map(cells -> new Line(cells[1], cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
