package org.vastine.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/**
 * The console's own static files, from our own address, under a name that holds a hash of them all:
 * browsers keep them for ever, and a new version has a new name.
 */
@Singleton
public final class Assets implements Routes {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
  private static final String CHARTS =
      "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
  private static final String[] OWN = {
    "console.css",
    "public.css",
    "icons.svg",
    "mark.svg",
    "console.js",
    "keys.js",
    "again.js",
    "case.js",
    "marks.js",
    "live.js",
    "list.js",
    "clock.js",
    "composer.js",
    "templates.js",
    "palette.js",
    "optimistic.js",
    "announce.js",
    "bell.js",
    "day.js",
    "session.js",
    "trial.js",
    "charts.js",
    "chart-paint.js",
  };

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String version;

  /** Reads the files. */
  @Inject
  public Assets() {
    for (String name : OWN) {
      byte[] content = read("assets/" + name);
      files.put(name, name.endsWith(".js") ? withoutRemarks(content) : content);
    }
    files.put("htmx.js", read(HTMX));
    files.put("chart-library.js", read(CHARTS));
    version = hash();
  }

  /** The address of a file. */
  public String address(String name) {
    return "/assets/" + version + "/" + name;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/assets/{version}/{name}", this::serve, Access.EVERYONE);
    routes.get("/favicon.ico", ctx -> ctx.redirect(address("mark.svg")), Access.EVERYONE);
  }

  private void serve(Context ctx) {
    String name = ctx.pathParam("name");
    byte[] content = files.get(name);
    if (content == null || !ctx.pathParam("version").equals(version)) {
      throw new NotFoundResponse();
    }
    ctx.header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)) + "; charset=utf-8")
        .result(content);
  }

  private static byte[] read(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            Assets.class.getResourceAsStream(name), () -> name + " is missing")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A browser needs neither the lines that only explain nor the indentation. */
  private static byte[] withoutRemarks(byte[] script) {
    return new String(script, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/**"))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What is served under this name. */
  byte[] content(String name) {
    return Objects.requireNonNull(files.get(name), () -> name + " is missing").clone();
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
