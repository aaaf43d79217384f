package org.vastine.web.policy;

import io.javalin.http.Context;
import org.vastine.application.policy.ComparePolicies.Side;
import org.vastine.web.kernel.ProblemException;

/** What paths and queries name: a version by its number, {@code active}, or {@code draft}. */
final class PolicySides {

  private PolicySides() {}

  /** One side of a comparison. */
  static Side of(String name) {
    return switch (name) {
      case "active" -> new Side.Active();
      case "draft" -> new Side.TheDraft();
      default -> new Side.Version(number(name));
    };
  }

  /** The version that the path names. */
  static int version(Context ctx) {
    return number(ctx.pathParam("number"));
  }

  /** A version's number; ends the request where it is none. */
  static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new ProblemException(404, "path.unknown");
    }
    return Integer.parseInt(text);
  }
}
