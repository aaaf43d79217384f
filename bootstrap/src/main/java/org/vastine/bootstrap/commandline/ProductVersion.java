package org.vastine.bootstrap.commandline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * Which Vastine this is.
 *
 * @param number as the build wrote it, such as 0.1.0
 */
record ProductVersion(String number) {

  private static final String RESOURCE = "/org/vastine/bootstrap/version.properties";

  /** Reads what the build left beside the classes. */
  static ProductVersion ofThisBuild() {
    try (InputStream resource =
        requireNonNull(ProductVersion.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      Properties properties = new Properties();
      properties.load(resource);
      return new ProductVersion(requireNonNull(properties.getProperty("version"), "version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program, the Java and the system, one a line. */
  List<String> lines() {
    return List.of(
        "Vastine " + number,
        "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
  }

  /** What {@code --version} prints. */
  static final class Provider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return ofThisBuild().lines().toArray(String[]::new);
    }
  }
}
