package org.vastine.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What processes were started with, or call themselves since: readable to everybody on Linux, and
 * empty on systems that have no such file.
 */
final class ProcessTitles {

  /** Where Linux has a folder for each process. */
  static final Path FOLDER = Path.of("/proc");

  private ProcessTitles() {}

  /** Whether this system tells. */
  static boolean areTold() {
    return Files.isDirectory(FOLDER);
  }

  /** The words of one process; none when it has ended. */
  static List<String> of(ProcessHandle process) {
    try {
      String line =
          Files.readString(FOLDER.resolve(process.pid() + "/cmdline"), StandardCharsets.UTF_8);
      return Stream.of(line.split("\0")).filter(word -> !word.isEmpty()).toList();
    } catch (IOException hasEnded) {
      return List.of();
    }
  }

  /** The words of those that a process has started itself, a text for each. */
  static List<String> ofChildren(Process parent) {
    return parent.children().map(child -> String.join(" ", of(child))).toList();
  }
}
