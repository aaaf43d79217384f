package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.web.console.Bundles;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Look;
import org.vastine.web.server.Routes;

/** How a member wants the console: language, theme, density, keys. */
public final class MyPages implements Routes {
  private final Console console;

  /** Takes the console. */
  @Inject
  public MyPages(Console console) {
    this.console = console;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/settings", ctx -> console.desk(ctx, "settings").goOn("/settings/me"));
    routes.get("/w/{workspace}/settings/me", this::show);
    routes.post("/w/{workspace}/settings/me", this::save);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    console.show(
        ctx,
        "team/me",
        Map.of("s", desk.shell(), "look", Look.of(ctx), "languages", Bundles.LANGUAGES));
  }

  private void save(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Look.ofForm(ctx).keep(ctx, console.secureCookies());
    desk.goOn("/settings/me?said=saved");
  }
}
