package org.vastine.bootstrap.architecture.broken.domain.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: the domain asks nothing of the world outside. */
public final class ReadsFiles {

  private ReadsFiles() {}

  /** What a file holds. */
  public static String read(Path path) throws IOException {
    return Files.readString(path);
  }
}
