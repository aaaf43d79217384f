package org.vastine.channels.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.zip.ZipFile;
import org.vastine.application.channel.ChannelProvider;

/** One jar, with the providers that it names in {@code META-INF/services}. */
final class PluginJar implements AutoCloseable {

  private final String name;
  private final URLClassLoader loader;
  private final List<ChannelProvider> providers;

  private PluginJar(String name, URLClassLoader loader, List<ChannelProvider> providers) {
    this.name = name;
    this.loader = loader;
    this.providers = providers;
  }

  /** A jar cannot be used; the message says why. */
  static final class BrokenException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenException(String message, Throwable cause) {
      super(message, cause);
    }

    BrokenException(String message) {
      super(message);
    }
  }

  /** Opens a jar and makes its providers; whatever is wrong with it is told and closes it again. */
  static PluginJar open(Path jar, PublishedApi api) throws BrokenException {
    String name = jar.getFileName().toString();
    URLClassLoader loader = loaderOf(jar, api);
    boolean isOpened = false;
    try {
      PluginJar opened = new PluginJar(name, loader, providersIn(loader));
      isOpened = true;
      return opened;
    } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
      throw new BrokenException(reasonOf(broken), broken);
    } finally {
      if (!isOpened) {
        close(loader);
      }
    }
  }

  String name() {
    return name;
  }

  List<ChannelProvider> providers() {
    return providers;
  }

  @Override
  public void close() {
    close(loader);
  }

  private static URLClassLoader loaderOf(Path jar, PublishedApi api) throws BrokenException {
    try (ZipFile readable = new ZipFile(jar.toFile())) {
      if (readable.getEntry("META-INF/services/" + ChannelProvider.class.getName()) == null) {
        throw new BrokenException("names no provider in META-INF/services");
      }
      return new URLClassLoader("plugin " + jar, new URL[] {jar.toUri().toURL()}, api);
    } catch (IOException unreadable) {
      throw new BrokenException("is not a readable jar: " + unreadable.getMessage(), unreadable);
    }
  }

  /**
   * Every provider is asked for its description once, so that one which cannot tell is found out
   * here.
   */
  private static List<ChannelProvider> providersIn(URLClassLoader loader) throws BrokenException {
    List<ChannelProvider> found = new ArrayList<>();
    for (ChannelProvider provider : ServiceLoader.load(ChannelProvider.class, loader)) {
      if (provider.description() == null) {
        throw new BrokenException(provider.getClass().getName() + " describes nothing");
      }
      found.add(provider);
    }
    return List.copyOf(found);
  }

  private static String reasonOf(Throwable broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return broken.getMessage() + " (" + cause + ")";
  }

  private static void close(URLClassLoader loader) {
    try {
      loader.close();
    } catch (IOException ignored) {
      // Nothing can be done about a jar that does not close, and nothing depends on it.
    }
  }
}
