package org.vastine.bootstrap.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags by which each command takes its configuration. */
public final class SettingsOptions {

  /** The file that is read when none is named and it is there. */
  public static final Path USUAL_FILE = Path.of("vastine.properties");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration file; vastine.properties of this folder when it is there.")
  private @Nullable Path file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, for example --set web.port=9000. May be repeated.")
  private Map<String, String> flags = new LinkedHashMap<>();

  @Option(names = "--port", paramLabel = "PORT", description = "Short for --set web.port=PORT.")
  private @Nullable String port;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Short for --set data.home=FOLDER.")
  private @Nullable String home;

  /** The settings of flags, environment and file; throws {@link SettingsProblem}. */
  public Settings read(Map<String, String> fallbacks) {
    Map<String, String> all = new LinkedHashMap<>(flags);
    if (port != null) {
      all.put("web.port", port);
    }
    if (home != null) {
      all.put("data.home", home);
    }
    fallbacks.forEach(all::putIfAbsent);
    Optional<Path> read =
        file != null ? Optional.of(file) : Optional.of(USUAL_FILE).filter(Files::isRegularFile);
    return new SettingsReader().read(read, System.getenv(), all);
  }
}
