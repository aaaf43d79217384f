package org.vastine.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs short commands of the system to their end. */
final class Commands {

  /** How a command ended, and what it said on both of its outputs. */
  record Outcome(int exitCode, String output) {
    boolean failed() {
      return exitCode != 0;
    }
  }

  private static final int COMMAND_NOT_FOUND = 127;

  private Commands() {}

  static Outcome run(List<String> command) {
    return run(command, new File("/"));
  }

  static Outcome run(List<String> command, File folder) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder).redirectErrorStream(true);
    plainEnvironment(builder.environment());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      return new Outcome(COMMAND_NOT_FOUND, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedPostgresFailure("Interrupted while waiting for " + command.getFirst(), e);
    }
  }

  /**
   * Settings of another PostgreSQL on this machine must not reach ours, and its messages must be
   * readable by us.
   */
  static void plainEnvironment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("PG"));
    environment.put("LC_ALL", "C");
  }

  static boolean exists(String command) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }
}
