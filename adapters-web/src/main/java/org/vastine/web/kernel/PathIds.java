package org.vastine.web.kernel;

import io.javalin.http.Context;
import java.util.UUID;

/** Ids in paths. */
public final class PathIds {
  private PathIds() {}

  /** The id at this place of the path; a text that is none names nothing, which is a 404. */
  public static UUID uuid(Context ctx, String name) {
    String text = ctx.pathParam(name);
    if (text.length() == 36) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException notAnId) {
        throw new ProblemException(404, "path.unknown");
      }
    }
    throw new ProblemException(404, "path.unknown");
  }
}
