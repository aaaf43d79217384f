package org.vastine.bootstrap.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.github.gestalt.config.Gestalt;
import org.github.gestalt.config.builder.GestaltBuilder;
import org.github.gestalt.config.exceptions.GestaltException;
import org.github.gestalt.config.reflect.TypeCapture;
import org.github.gestalt.config.source.MapConfigSourceBuilder;
import org.vastine.bootstrap.settings.SettingsKeys.KnownKey;

/**
 * Puts the configuration together: what the keys fall back to, then the file, then environment
 * variables that begin with {@code VASTINE_}, then the flags; the later wins. An unknown key or a
 * bad value stops the start.
 */
public final class SettingsReader {

  /** Variables of the launcher, which are no settings. */
  private static final List<String> LAUNCHER = List.of("VASTINE_HOME", "VASTINE_JAVA_OPTS");

  private final Map<String, KnownKey> keys = SettingsKeys.all();

  /**
   * The settings.
   *
   * @param file a properties file in UTF-8; one that is named must be there
   * @param environment the process's environment
   * @param flags values by key, as given on the command line
   * @throws SettingsProblem naming everything that is wrong
   */
  public Settings read(
      Optional<Path> file, Map<String, String> environment, Map<String, String> flags) {
    List<String> problems = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    keys.values().stream()
        .filter(key -> !key.fallback().isEmpty())
        .forEach(key -> values.put(key.name(), key.fallback()));
    file.ifPresent(path -> values.putAll(known(fromFile(path), path.toString(), problems)));
    values.putAll(known(fromEnvironment(environment, problems), "the environment", problems));
    values.putAll(known(flags, "the command line", problems));
    if (!problems.isEmpty()) {
      throw new SettingsProblem(problems);
    }
    return typed(values);
  }

  private Map<String, String> known(
      Map<String, String> given, String where, List<String> problems) {
    given.keySet().stream()
        .filter(name -> !keys.containsKey(name))
        .forEach(name -> problems.add("unknown key " + name + " in " + where + nearest(name)));
    return given;
  }

  private String nearest(String name) {
    return keys.keySet().stream()
        .filter(known -> known.endsWith(name.substring(name.lastIndexOf('.') + 1)))
        .findFirst()
        .map(known -> "; did you mean " + known + "?")
        .orElse("; all keys are in docs/operations.md");
  }

  private static Map<String, String> fromFile(Path path) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsProblem(
          List.of("the configuration file " + path + " cannot be read: " + e.getMessage()));
    }
    Map<String, String> values = new HashMap<>();
    properties.forEach((name, value) -> values.put(name.toString(), value.toString().strip()));
    return values;
  }

  private Map<String, String> fromEnvironment(
      Map<String, String> environment, List<String> problems) {
    Map<String, String> names = new HashMap<>();
    keys.values().forEach(key -> names.put(key.variable(), key.name()));
    Map<String, String> values = new HashMap<>();
    environment.forEach((variable, value) -> {
      String name = names.get(variable);
      if (name != null) {
        values.put(name, value);
      } else if (variable.startsWith("VASTINE_") && !LAUNCHER.contains(variable)) {
        problems.add("unknown variable " + variable + "; all keys are in docs/operations.md");
      }
    });
    return values;
  }

  private Settings typed(Map<String, String> values) {
    Map<String, String> paths = new LinkedHashMap<>();
    keys.values().stream()
        .filter(key -> values.containsKey(key.name()))
        .forEach(key -> paths.put(key.path(), values.getOrDefault(key.name(), "")));
    try {
      Gestalt gestalt =
          new GestaltBuilder()
              .addSource(MapConfigSourceBuilder.builder().setCustomConfig(paths).build())
              .build();
      gestalt.loadConfigs();
      checkEach(gestalt, values);
      return whole(gestalt);
    } catch (GestaltException e) {
      throw new IllegalStateException("the configuration's own description is wrong", e);
    }
  }

  /** One by one, so that every bad value is named, and none is repeated: it may be a secret. */
  private void checkEach(Gestalt gestalt, Map<String, String> values) {
    List<String> problems = new ArrayList<>();
    for (KnownKey key : keys.values()) {
      if (values.containsKey(key.name())) {
        try {
          gestalt.getConfig(key.path(), TypeCapture.of(key.type()));
        } catch (GestaltException | RuntimeException e) {
          problems.add("the value of " + key.name() + " cannot be used. " + key.doc());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new SettingsProblem(problems);
    }
  }

  private static Settings whole(Gestalt gestalt) throws GestaltException {
    return new Settings(
        section(gestalt, "data", Settings.Data.class),
        section(gestalt, "database", Settings.Database.class),
        section(gestalt, "web", Settings.Web.class),
        section(gestalt, "workspace", Settings.Workspace.class),
        section(gestalt, "intake", Settings.Intake.class),
        section(gestalt, "delivery", Settings.Delivery.class),
        section(gestalt, "facts", Settings.Facts.class),
        gestalt.getConfig(
            "plugins", new Settings.Plugins(Optional.empty()), Settings.Plugins.class),
        section(gestalt, "adviser", Settings.Adviser.class),
        section(gestalt, "alerts", Settings.Alerts.class),
        section(gestalt, "log", Settings.Log.class));
  }

  private static <T> T section(Gestalt gestalt, String name, Class<T> type)
      throws GestaltException {
    try {
      return gestalt.getConfig(name, type);
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new SettingsProblem(
          List.of("the configuration cannot be used: " + name + "." + cause.getMessage()));
    }
  }
}
