package org.vastine.web.console;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.Set;

/**
 * How a member wants the console, kept in their browser, so that the first paint is right already.
 *
 * @param language a language of the console; empty for the browser's own
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param density {@code comfortable} or {@code compact}
 * @param keys whether single letters are commands (WCAG 2.1.4)
 * @param paused whether live updates wait until they are asked for (WCAG 2.2.2)
 */
public record Look(
    Optional<String> language, String theme, String density, boolean keys, boolean paused) {
  private static final String COOKIE = "vastine-look";

  /** Set by the button itself, which only works with a script. */
  private static final String LIVE = "vastine-live";

  private static final int ONE_YEAR = 31_536_000;
  private static final Set<String> THEMES = Set.of("system", "light", "dark");
  private static final Set<String> DENSITIES = Set.of("comfortable", "compact");

  /** As it is before anybody chose. */
  public static final Look USUAL = new Look(Optional.empty(), "system", "comfortable", true, false);

  /** Puts what is unknown back to what is usual. */
  public Look {
    language = language.filter(Bundles.LANGUAGES::contains);
    theme = THEMES.contains(theme) ? theme : "system";
    density = DENSITIES.contains(density) ? density : "comfortable";
  }

  /** What this browser keeps. */
  public static Look of(Context ctx) {
    boolean paused = "paused".equals(ctx.cookie(LIVE));
    String[] parts = Optional.ofNullable(ctx.cookie(COOKIE)).orElse("").split("\\.", -1);
    return parts.length == 4
        ? new Look(Optional.of(parts[0]), parts[1], parts[2], !parts[3].equals("off"), paused)
        : new Look(USUAL.language, USUAL.theme, USUAL.density, USUAL.keys, paused);
  }

  /** What a form says. */
  public static Look ofForm(Context ctx) {
    return new Look(
        Optional.ofNullable(ctx.formParam("language")),
        Optional.ofNullable(ctx.formParam("theme")).orElse(""),
        Optional.ofNullable(ctx.formParam("density")).orElse(""),
        "on".equals(ctx.formParam("keys")),
        "paused".equals(ctx.cookie(LIVE)));
  }

  /** Has the browser keep it. */
  public void keep(Context ctx, boolean secure) {
    String value = String.join(".", language.orElse(""), theme, density, keys ? "on" : "off");
    ctx.cookie(new Cookie(COOKIE, value, "/", ONE_YEAR, secure, true, null, SameSite.LAX));
  }
}
