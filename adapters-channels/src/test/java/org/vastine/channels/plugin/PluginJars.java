package org.vastine.channels.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.domain.channel.ChannelDescription;

/**
 * Builds the jars of providers as somebody else would: with a compiler, against the published API
 * and nothing else.
 */
public final class PluginJars {

  private PluginJars() {}

  /** A jar with a working provider of this kind. */
  public static Path working(Path jar, String kind) {
    return withConstructor(jar, kind, "");
  }

  /**
   * A jar with a working provider of this kind whose accounts have a required setting {@code town},
   * and on whose platform one mention stands.
   */
  public static Path bringing(Path jar, String kind, String externalId, String words) {
    return made(
        jar,
        kind,
        "",
        """
        new Setting("town", Setting.Type.TEXT, Map.of("en", "Town"), Map.of(), true,
            Optional.empty(), List.of())\
        """,
        """
        new InboundItem.Published(new InboundMention(
            new ExternalId("%1$s"), new ExternalId("%1$s"), Optional.empty(), MentionKind.POST,
            Audience.PUBLIC, new Handle(description().kind(), new ExternalId("u1"), "Somebody", Optional.empty()),
            new MentionText("%2$s"), Instant.parse("2026-03-02T10:00:00Z"), Optional.empty(), 0,
            Optional.empty(), Optional.empty()))\
        """
            .formatted(externalId, words));
  }

  /** A jar with a provider whose constructor does this. */
  public static Path withConstructor(Path jar, String kind, String statements) {
    return made(jar, kind, statements, "", "");
  }

  private static Path made(
      Path jar, String kind, String statements, String settings, String items) {
    String packageName = "plugin." + kind.replace('-', '_');
    Path classes = compiled(packageName, source(packageName, kind, statements, settings, items));
    return packed(jar, packageName + ".TinyProvider", classes);
  }

  /** A jar that names a provider class which is not in it. */
  public static Path naming(Path jar, String className) {
    return packed(jar, className, temporary());
  }

  private static Path compiled(String packageName, String source) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    Path classes = temporary();
    StringWriter said = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + packageName.replace('.', '/') + "/TinyProvider.java"),
            JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of("-proc:none", "-d", classes.toString(), "-classpath", publishedApi());
    boolean done = compiler.getTask(said, null, null, options, null, List.of(file)).call();
    assertThat(done).as("compilation of a plug-in: %s", said).isTrue();
    return classes;
  }

  private static String publishedApi() {
    return Stream.of(ChannelProvider.class, ChannelDescription.class)
        .map(type -> type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path packed(Path jar, String providerClass, Path classes) {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      out.putNextEntry(new JarEntry("META-INF/services/" + ChannelProvider.class.getName()));
      out.write(providerClass.getBytes(StandardCharsets.UTF_8));
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(each));
      }
      return jar;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("plugin-classes");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String source(
      String packageName, String kind, String statements, String settings, String items) {
    return """
    package %1$s;

    import java.time.*;
    import java.util.*;
    import org.vastine.application.channel.*;
    import org.vastine.domain.channel.*;
    import org.vastine.domain.mention.*;

    public final class TinyProvider implements ChannelProvider {

      public TinyProvider() {
        %3$s
      }

      @Override public ChannelDescription description() {
        return new ChannelDescription(
            new ChannelKind("%2$s"), "Tiny %2$s",
            Capabilities.of(Capability.READ_PUBLIC, Capability.POLL),
            Optional.empty(), Optional.empty(), List.of(%4$s), Optional.of(Duration.ofMinutes(1)));
      }

      @Override public ChannelAnswer<CheckedAccount> check(AccountAccess access) {
        return ChannelAnswer.done(new CheckedAccount("tiny"));
      }

      @Override public ChannelAnswer<PulledPage> pull(AccountAccess access, Cursor cursor) {
        return ChannelAnswer.done(PulledPage.of(List.of(%5$s), cursor, false));
      }

      @Override public ChannelAnswer<PublishedReply> send(AccountAccess access, OutgoingReply reply) {
        return ChannelAnswer.cannot(Capability.REPLY_PUBLIC);
      }

      @Override public ChannelAnswer<Optional<PublishedReply>> find(AccountAccess access, OutgoingReply reply) {
        return ChannelAnswer.done(Optional.empty());
      }
    }
    """
        .formatted(packageName, kind, statements, settings, items);
  }
}
