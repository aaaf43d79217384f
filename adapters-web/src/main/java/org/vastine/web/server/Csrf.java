package org.vastine.web.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Makes sure that a change asked for by a browser was asked for on one of our own pages: the
 * request must not come from another site, and in a session it must show a token that only our
 * pages know. The token is derived from the session, so that no node has to remember it.
 */
@Singleton
public final class Csrf {
  /** The hidden field of every form. */
  public static final String FIELD = "_csrf";

  /** The header for requests without a form. */
  public static final String HEADER = "X-CSRF-Token";

  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final SessionCookie cookie;
  private final URI publicAddress;

  /** Takes the cookie that the token is derived from. */
  @Inject
  public Csrf(SessionCookie cookie, WebSettings settings) {
    this.cookie = cookie;
    this.publicAddress = settings.publicAddress();
  }

  /** The token for forms of this session; empty without one. */
  public String token(Context ctx) {
    return cookie.read(ctx).map(Csrf::tokenOf).orElse("");
  }

  /** Whether the request may change something in its session. */
  boolean allowsInSession(Context ctx) {
    if (READING.contains(ctx.method())) {
      return true;
    }
    return isFromOurPages(ctx)
        && cookie.read(ctx).map(Csrf::tokenOf).filter(t -> shows(ctx, t)).isPresent();
  }

  /** Whether the request only reads, or comes from one of our pages. */
  boolean allowsWithoutSession(Context ctx) {
    return READING.contains(ctx.method()) || isFromOurPages(ctx);
  }

  /** Browsers say where a request comes from; what says nothing is no browser. */
  private boolean isFromOurPages(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = ctx.header("Origin");
    return origin == null || origin.equals(originOf(publicAddress)) || origin.equals(here(ctx));
  }

  private static String here(Context ctx) {
    return ctx.scheme() + "://" + ctx.host();
  }

  private static String originOf(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  private static boolean shows(Context ctx, String expected) {
    String shown =
        Optional.ofNullable(ctx.header(HEADER))
            .or(() ->
                ctx.isFormUrlencoded() || ctx.isMultipartFormData()
                    ? Optional.ofNullable(ctx.formParam(FIELD))
                    : Optional.empty())
            .orElse("");
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  /** The token of a session. */
  public static String tokenOf(String session) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("csrf:" + session).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
