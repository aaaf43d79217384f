package org.vastine.web.server;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import org.vastine.domain.team.Actor;

/**
 * Who makes the request, known since the request was let in.
 *
 * @param actor who, where, with which permissions
 * @param inBrowser whether a console session was shown, and not an API token
 */
public record Caller(Actor actor, boolean inBrowser) {
  private static final String ATTRIBUTE = "vastine.caller";

  /** Refuses null. */
  public Caller {
    requireNonNull(actor, "actor is null");
  }

  /** Who makes this request; only on paths that are closed to strangers. */
  public static Actor of(Context ctx) {
    return find(ctx)
        .orElseThrow(() -> new IllegalStateException(ctx.path() + " is open to strangers"))
        .actor();
  }

  /** Who makes this request, when that is known. */
  public static java.util.Optional<Caller> find(Context ctx) {
    return java.util.Optional.ofNullable(ctx.attribute(ATTRIBUTE));
  }

  void attachTo(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }
}
