package org.vastine.web.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.web.kernel.ProblemException;

/** Lets requests in: finds out who asks, and turns strangers away from closed paths. */
final class Gate {
  private static final Pattern PATH_OF_ADDRESS =
      Pattern.compile("https?://[^/?#]+(/[^?#]*)(?:[?#].*)?");
  private static final String BEARER = "Bearer ";

  private final Credentials credentials;
  private final SessionCookie cookie;
  private final Csrf csrf;
  private final RateLimit limit;

  @Inject
  Gate(Credentials credentials, SessionCookie cookie, Csrf csrf, RateLimit limit) {
    this.credentials = credentials;
    this.cookie = cookie;
    this.csrf = csrf;
    this.limit = limit;
  }

  void check(Context ctx) {
    if (ctx.routeRoles().contains(Access.PROGRAMS)) {
      return;
    }
    if (ctx.routeRoles().contains(Access.EVERYONE)) {
      if (!csrf.allowsWithoutSession(ctx)) {
        throw new ProblemException(403, "request.from-another-site");
      }
      greet(ctx);
      return;
    }
    Optional<String> token = bearer(ctx);
    if (token.isPresent()) {
      letIn(ctx, credentials.ofToken(token.get()), false);
    } else if (cookie.read(ctx).isPresent()) {
      letInSession(ctx, cookie.read(ctx).get());
    } else {
      turnAway(ctx, "caller.unknown");
    }
  }

  /** An open page may still want to know who looks at it. */
  private void greet(Context ctx) {
    cookie
        .read(ctx)
        .ifPresent(session -> {
          if (credentials.ofSession(session)
              instanceof Decision.Accepted<Credentials.Stay>(Credentials.Stay stay)) {
            new Caller(stay.actor(), true).attachTo(ctx);
          }
        });
  }

  private void letInSession(Context ctx, String session) {
    Decision<Credentials.Stay> decision = credentials.ofSession(session);
    if (decision instanceof Decision.Accepted<Credentials.Stay>(Credentials.Stay stay)) {
      if (!csrf.allowsInSession(ctx)) {
        throw new ProblemException(403, "request.from-another-site");
      }
      cookie.tellEnd(ctx, stay.endsAt());
    }
    letIn(ctx, decision.map(Credentials.Stay::actor), true);
  }

  private void letIn(Context ctx, Decision<Actor> decision, boolean inBrowser) {
    switch (decision) {
      case Decision.Accepted<Actor>(Actor actor) -> {
        MDC.put("workspace", actor.workspace().toString());
        new Caller(actor, inBrowser).attachTo(ctx);
        if (Paths.isApi(ctx)) {
          limit.count(ctx, actor);
        }
      }
      case Decision.Refused<Actor>(var refusal) -> turnAway(ctx, refusal.code());
    }
  }

  private static void turnAway(Context ctx, String code) {
    if (Paths.isApi(ctx)) {
      ctx.header("WWW-Authenticate", "Bearer realm=\"vastine\"");
      throw new ProblemException(401, code);
    }
    String signIn = "/sign-in?next=" + URLEncoder.encode(wanted(ctx), StandardCharsets.UTF_8);
    if (ctx.header("HX-Request") == null) {
      ctx.header("Location", signIn).status(303);
    } else {
      ctx.header("HX-Redirect", signIn).status(401);
    }
    ctx.skipRemainingHandlers();
  }

  /** The page that was asked for; for a form, the page that it stood on. */
  private static String wanted(Context ctx) {
    if (!HandlerType.GET.equals(ctx.method())) {
      return Optional.ofNullable(ctx.header("Referer"))
          .map(PATH_OF_ADDRESS::matcher)
          .filter(Matcher::matches)
          .map(address -> address.group(1))
          .orElse("/");
    }
    String query = ctx.queryString();
    return query == null ? ctx.path() : ctx.path() + "?" + query;
  }

  private static Optional<String> bearer(Context ctx) {
    return Optional.ofNullable(ctx.header("Authorization"))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }
}
