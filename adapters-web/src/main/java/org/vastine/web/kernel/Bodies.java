package org.vastine.web.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a request carries, strictly: the right type, no more than its limit, exactly UTF-8,
 * one sound JSON object. Whatever is wrong ends the request with a problem that says where.
 */
@Singleton
public final class Bodies {
  /** The greatest body of a request about one thing, in bytes. */
  public static final int ONE_THING = 512 * 1024;

  /** The greatest body of a request about many things, in bytes. */
  public static final int MANY_THINGS = 16 * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(Bodies.class);

  private static final String ATTRIBUTE = "vastine.body";
  private static final String JSON_TYPE = "application/json";

  private final Json json;

  /** Takes the reader. */
  @Inject
  public Bodies(Json json) {
    this.json = json;
  }

  /** The object that the request carries, at most {@code most} bytes long. */
  public Fields object(Context ctx, int most) {
    requireType(ctx, JSON_TYPE);
    return parse(StrictText.decode(bytes(ctx, most)));
  }

  /** Like {@link #object} where a request without a body means an empty object. */
  public Fields objectOrNothing(Context ctx) {
    if (ctx.contentType() == null) {
      return bytes(ctx, ONE_THING).length == 0 ? parse("{}") : object(ctx, ONE_THING);
    }
    return object(ctx, ONE_THING);
  }

  /** The body as a text, at most {@code most} bytes of exactly UTF-8. */
  public static String text(Context ctx, int most) {
    return StrictText.decode(bytes(ctx, most));
  }

  /** The bytes of the body; ends the request when there are more than {@code most}. */
  public static byte[] bytes(Context ctx, int most) {
    if (ctx.req().getContentLengthLong() > most) {
      passOver(ctx);
      throw tooLarge(most);
    }
    String encoding = ctx.header("Content-Encoding");
    if (encoding != null && !encoding.equals("identity")) {
      throw new ProblemException(
          Problem.of(415, "request.media-type")
              .with("expected", "plain bytes, not compressed ones"));
    }
    byte[] known = ctx.attribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        passOver(ctx);
        throw tooLarge(most);
      }
      ctx.attribute(ATTRIBUTE, bytes);
      return bytes;
    } catch (IOException e) {
      throw new ProblemException(400, "request.cut-off");
    }
  }

  /**
   * Reads on without keeping anything, within bounds: where the connection closed on a caller that
   * still sends, the caller would see it break instead of the answer.
   */
  private static void passOver(Context ctx) {
    boolean waitsForLeave = ctx.header("Expect") != null;
    if (waitsForLeave || ctx.req().getContentLengthLong() > MANY_THINGS) {
      return;
    }
    try {
      ctx.req().getInputStream().skip(MANY_THINGS);
    } catch (IOException e) {
      log.debug("A caller with too large a body went away.", e);
    }
  }

  /** Ends the request unless its body is of this type, in UTF-8. */
  public static void requireType(Context ctx, String type) {
    String given = ctx.contentType() == null ? "" : ctx.contentType().toLowerCase(Locale.ROOT);
    String[] parts = given.split(";", -1);
    boolean charsetFits = true;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.startsWith("charset=")) {
        charsetFits &= part.substring("charset=".length()).replace("\"", "").equals("utf-8");
      }
    }
    if (!parts[0].strip().equals(type) || !charsetFits) {
      throw new ProblemException(Problem.of(415, "request.media-type").with("expected", type));
    }
  }

  private Fields parse(String text) {
    JsonNode root;
    try {
      root = json.read(text);
    } catch (StreamConstraintsException e) {
      throw new ProblemException(Problem.of(400, "request.too-deep"));
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw new ProblemException(
          Problem.of(400, "request.not-json")
              .with("line", place == null ? 1 : Math.max(1, place.getLineNr()))
              .with("column", place == null ? 1 : Math.max(1, place.getColumnNr())));
    }
    if (!(root instanceof ObjectNode object)) {
      throw new ProblemException(
          Problem.of(400, "request.not-json").with("line", 1).with("column", 1));
    }
    StrictText.refuseHalfPairs(object);
    return Fields.ofBody(object);
  }

  private static ProblemException tooLarge(int most) {
    return new ProblemException(Problem.of(413, "request.too-large").with("most", most));
  }
}
