package org.vastine.channels.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where jars are dropped in.
 *
 * @param path the folder; it need not exist
 */
public record PluginFolder(Path path) {

  /** The jars in it, by name; none when there is no folder. */
  List<Path> jars() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the plug-in folder " + path, unreadable);
    }
  }
}
