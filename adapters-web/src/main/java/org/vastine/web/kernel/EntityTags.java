package org.vastine.web.kernel;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.application.kernel.ExpectedVersion;

/**
 * Entity tags {@code "12.5f3a9c01"}: the version of the thing, which {@code If-Match} is compared
 * with, and a hash of what is shown of it, which {@code If-None-Match} needs as well.
 */
public final class EntityTags {
  private static final Pattern OURS = Pattern.compile("\"([0-9]{1,9})\\.[0-9a-f]{8}\"");

  private EntityTags() {}

  static String of(Optional<Integer> version, String body) {
    return "\""
        + version.orElse(0)
        + "."
        + Hashes.sha256(body.getBytes(StandardCharsets.UTF_8)).substring(0, 8)
        + "\"";
  }

  /** The version that the caller looked at; any, when the request does not say. */
  public static ExpectedVersion expected(Context ctx) {
    String header = ctx.header("If-Match");
    if (header == null || header.strip().equals("*")) {
      return ExpectedVersion.ANY;
    }
    Matcher tag = OURS.matcher(header.strip());
    if (!tag.matches()) {
      throw new ProblemException(400, "request.if-match");
    }
    return ExpectedVersion.of(Integer.parseInt(tag.group(1)));
  }

  static boolean has(Context ctx, String tag) {
    String header = ctx.header("If-None-Match");
    return header != null
        && Stream.of(header.split(",", -1))
            .map(String::strip)
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
