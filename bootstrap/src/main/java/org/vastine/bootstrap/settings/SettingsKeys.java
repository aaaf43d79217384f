package org.vastine.bootstrap.settings;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** All keys that there are, read off the {@link Settings} themselves. */
public final class SettingsKeys {

  /**
   * One key.
   *
   * @param name for example {@code web.public-address}
   * @param path the same in the names of the records, for example {@code web.publicAddress}
   * @param doc what it is for
   * @param fallback its value where nobody gives one; empty for none
   * @param type what its value is read as
   */
  public record KnownKey(String name, String path, String doc, String fallback, Type type) {

    /** The environment variable for it, for example {@code VASTINE_WEB_PUBLIC_ADDRESS}. */
    public String variable() {
      return "VASTINE_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
  }

  private SettingsKeys() {}

  /** The keys by name, in the order of the documentation. */
  public static Map<String, KnownKey> all() {
    Map<String, KnownKey> keys = new LinkedHashMap<>();
    collect(Settings.class, "", "", keys);
    return keys;
  }

  private static void collect(
      Class<?> type, String namePrefix, String pathPrefix, Map<String, KnownKey> keys) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = namePrefix + kebab(component.getName());
      String path = pathPrefix + component.getName();
      Key key = component.getAnnotation(Key.class);
      if (key == null) {
        collect(component.getType(), name + ".", path + ".", keys);
      } else {
        keys.put(
            name,
            new KnownKey(name, path, key.value(), key.fallback(), component.getGenericType()));
      }
    }
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
