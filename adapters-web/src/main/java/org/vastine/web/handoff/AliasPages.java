package org.vastine.web.handoff;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.handoff.AliasView;
import org.vastine.application.handoff.ListAliases;
import org.vastine.application.handoff.ShutAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** A member's own addresses that relay, among their settings (R16). */
public final class AliasPages implements Routes {
  private static final String PATH = "/w/{workspace}/settings/aliases";

  private final Console console;
  private final ListAliases list;
  private final ShutAlias shut;

  /** Takes the use cases that it asks. */
  @Inject
  public AliasPages(Console console, ListAliases list, ShutAlias shut) {
    this.console = console;
    this.list = list;
    this.shut = shut;
  }

  /**
   * An address as its member sees it.
   *
   * @param caseId the case that it leads into
   * @param made when it was made
   * @param open whether it works
   */
  public record Line(
      String id, String address, String mailbox, String caseId, String made, boolean open) {
    static Line of(Desk desk, AliasView view) {
      return new Line(
          view.alias().id().toString(),
          view.alias().address(),
          view.mailbox(),
          view.alias().caseId().toString(),
          desk.shell().at(view.alias().madeAt()),
          view.alias().isOpen());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, ctx -> show(console.desk(ctx, "settings"), Optional.empty()));
    routes.post(PATH + "/{id}/shut", this::shut);
  }

  private void show(Desk desk, Optional<String> refused) {
    List<AliasView> views = desk.orTell(list.handle(desk.actor(), new ListAliases.Command()));
    console.show(
        desk.ctx(),
        "handoff/aliases",
        Map.of(
            "s", desk.shell(),
            "lines", views.stream().map(view -> Line.of(desk, view)).toList(),
            "refused", refused));
  }

  private void shut(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    AliasId id = new AliasId(PathIds.uuid(ctx, "id"));
    boolean rotate = desk.field("rotate").filter("yes"::equals).isPresent();
    Decision<?> done = shut.handle(desk.actor(), new ShutAlias.Command(id, rotate));
    switch (done) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/aliases?said=alias");
      case Decision.Refused<?>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
