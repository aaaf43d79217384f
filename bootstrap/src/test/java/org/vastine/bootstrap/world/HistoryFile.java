package org.vastine.bootstrap.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A history file in JSON Lines, as another tool exports it. */
public final class HistoryFile {

  private static final Instant FIRST = Instant.parse("2025-01-01T08:00:00Z");

  private static final List<String> WORDS =
      List.of(
          "Missä pakettini viipyy, kukaan ei vastaa?",
          "Varför är min beställning försenad?",
          "Kargom hâlâ gelmedi, ne zaman gelecek?",
          "Great service, thank you so much!");

  private HistoryFile() {}

  /** Writes a file with this many mentions. */
  public static Path of(Path file, int mentions) throws IOException {
    return Files.write(file, rows(mentions));
  }

  /** The same mentions, the last first: another file with the same content. */
  public static Path reversed(Path file, int mentions) throws IOException {
    List<String> rows = new ArrayList<>(rows(mentions));
    Collections.reverse(rows);
    return Files.write(file, rows);
  }

  private static List<String> rows(int mentions) {
    return IntStream.range(0, mentions).mapToObj(HistoryFile::row).toList();
  }

  private static String row(int number) {
    return String.format(
        Locale.ROOT,
        "{\"external_id\":\"history-%d\",\"author_id\":\"author-%d\",\"text\":\"%s (%d)\",\"published_at\":\"%s\"}",
        number,
        number % 2_000,
        WORDS.get(number % WORDS.size()),
        number,
        FIRST.plusSeconds(60L * number));
  }
}
