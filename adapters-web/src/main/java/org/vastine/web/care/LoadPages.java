package org.vastine.web.care;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.care.ChangeExposureLimit;
import org.vastine.application.care.ListLoads;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** Who carries how much abuse, for leads, and what the workspace allows (R32). */
public final class LoadPages implements Routes {
  private static final String AT = "/w/{workspace}/settings/load";

  private final Console console;
  private final ListLoads loads;
  private final ChangeExposureLimit change;

  /** Takes the use cases that it asks. */
  @Inject
  public LoadPages(Console console, ListLoads loads, ChangeExposureLimit change) {
    this.console = console;
    this.loads = loads;
    this.change = change;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "settings"), Optional.empty()));
    routes.post(AT, this::change);
  }

  private void show(Desk desk, Optional<String> refused) {
    console.show(
        desk.ctx(),
        "care/load",
        Map.of(
            "s", desk.shell(),
            "view", desk.orTell(loads.handle(desk.actor(), new ListLoads.Command())),
            "may", desk.shell().may(Permission.CHANGE_POLICIES),
            "refused", refused));
  }

  private void change(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Decision<ExposureLimit> decision =
        change.handle(
            desk.actor(),
            new ChangeExposureLimit.Command(
                ExpectedVersion.of(number(desk, "version")),
                number(desk, "per-day"),
                number(desk, "per-week")));
    switch (decision) {
      case Decision.Accepted<ExposureLimit> _ -> desk.goOn("/settings/load?said=saved");
      case Decision.Refused<ExposureLimit>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  /** What is no number is out of every bound, and refused as that. */
  private static int number(Desk desk, String name) {
    return desk.field(name)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }
}
