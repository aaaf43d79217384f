package org.vastine.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The cookie of a console session: sent to our own pages only, out of reach of scripts. Over HTTPS
 * its name has the prefix {@code __Host-}, so that no neighbouring domain can plant one.
 */
@Singleton
public final class SessionCookie {
  private static final String END = "vastine-until";
  private static final int LONGEST_KNOWN = 7 * 24 * 60 * 60;

  private final boolean secure;

  /** Takes how Vastine is served. */
  @Inject
  public SessionCookie(WebSettings settings) {
    this.secure = settings.secureCookies();
  }

  /** The cookie's name. */
  public String name() {
    return secure ? "__Host-vastine" : "vastine";
  }

  /** What the browser sent. */
  public Optional<String> read(Context ctx) {
    return Optional.ofNullable(ctx.cookie(name())).filter(value -> !value.isEmpty());
  }

  /** Gives the browser the session. */
  public void set(Context ctx, String session, Duration lifetime) {
    ctx.cookie(cookie(session, (int) lifetime.toSeconds()));
  }

  /** Tells the pages until when the session lasts, so that they can warn before it ends. */
  void tellEnd(Context ctx, Instant end) {
    String value = Long.toString(end.getEpochSecond());
    if (!value.equals(ctx.cookie(END))) {
      ctx.cookie(new Cookie(END, value, "/", LONGEST_KNOWN, secure, false, null, SameSite.LAX));
    }
  }

  /** Takes the session from the browser. */
  public void clear(Context ctx) {
    ctx.cookie(cookie("", 0));
    ctx.cookie(new Cookie(END, "", "/", 0, secure, false, null, SameSite.LAX));
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(name(), value, "/", seconds, secure, true, null, SameSite.LAX);
  }
}
