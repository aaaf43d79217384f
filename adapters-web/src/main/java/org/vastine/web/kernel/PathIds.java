package org.vastine.web.kernel;

import io.javalin.http.Context;
import java.util.UUID;

/** Ids in paths. */
public final class PathIds {
  private PathIds() {}

  /** The id at this place of the path; a text that is none names nothing, which is a 404. */
  public static UUID uuid(Context ctx, String name) {
    return WrittenId.read(ctx.pathParam(name))
        .orElseThrow(() -> new ProblemException(404, "path.unknown"));
  }
}
