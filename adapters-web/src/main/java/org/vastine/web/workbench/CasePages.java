package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;

/** One case: the thread as the public sees it, the plan, the composer, and what happened. */
public final class CasePages implements Routes {
  private final Console console;
  private final CaseScreen screen;

  /** Takes what puts a case together. */
  @Inject
  public CasePages(Console console, CaseScreen screen) {
    this.console = console;
    this.screen = screen;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/cases/{id}", this::page);
    routes.get("/w/{workspace}/cases/{id}/parts", this::parts);
  }

  private void page(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    show(
        console,
        desk,
        "pane".equals(ctx.header("HX-Target")) ? "cases/pane" : "cases/page",
        find(screen, desk),
        Optional.empty());
  }

  private void parts(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    show(console, desk, "cases/parts", find(screen, desk), Optional.empty());
  }

  static CaseModel find(CaseScreen screen, Desk desk) {
    Optional<Integer> seen =
        Optional.ofNullable(desk.ctx().queryParam("seen"))
            .filter(number -> number.matches("[0-9]{1,6}"))
            .map(Integer::valueOf);
    return screen.find(desk, desk.ctx().pathParam("id"), seen).orElseThrow(NotFoundResponse::new);
  }

  static void show(
      Console console, Desk desk, String template, CaseModel model, Optional<String> refused) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("c", model);
    values.put("refused", refused);
    // What a member was told stays until they do something else.
    values.put("live", HandlerType.GET.equals(desk.ctx().method()));
    console.show(desk.ctx(), template, values);
  }
}
