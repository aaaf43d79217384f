package org.vastine.channels.plugin;

import java.util.List;

/**
 * What plug-ins see of Vastine: the JDK, the domain, the application's ports, and the annotations
 * and logging that these use. Everything else stays out of sight, so that a plug-in brings its
 * libraries in the versions it likes and breaks by no change of ours but one of the published API.
 */
final class PublishedApi extends ClassLoader {

  private static final List<String> VISIBLE =
      List.of(
          "org.vastine.domain.",
          "org.vastine.application.",
          "org.jspecify.annotations.",
          "jakarta.inject.",
          "org.slf4j.");

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader vastine;

  PublishedApi(ClassLoader vastine) {
    super("published-api", getPlatformClassLoader());
    this.vastine = vastine;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (VISIBLE.stream().anyMatch(name::startsWith)) {
      return vastine.loadClass(name);
    }
    throw new ClassNotFoundException(name + " is not part of the published API");
  }
}
