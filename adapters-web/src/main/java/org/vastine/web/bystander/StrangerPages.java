package org.vastine.web.bystander;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.application.bystander.LookAsStranger;
import org.vastine.application.feedbackcase.LookAtAbuse;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Routes;

/** The thread as a newcomer sees it, the four measures of those who watch, and what is missing. */
public final class StrangerPages implements Routes {
  private final Console console;
  private final LookAsStranger read;
  private final LookAtAbuse lookAtAbuse;

  /** Takes the use cases that it asks. */
  @Inject
  public StrangerPages(Console console, LookAsStranger read, LookAtAbuse lookAtAbuse) {
    this.console = console;
    this.read = read;
    this.lookAtAbuse = lookAtAbuse;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/cases/{id}/stranger", this::show);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(PathIds.uuid(ctx, "id"));
    LookAsStranger.Result result =
        desk.orTell(read.handle(desk.actor(), new LookAsStranger.Command(id)));
    boolean unveiled = "1".equals(ctx.queryParam("unveil"));
    if (unveiled) {
      desk.orTell(lookAtAbuse.handle(desk.actor(), new LookAtAbuse.Command(id)));
    }
    console.show(
        ctx,
        "bystander/page",
        Map.of("s", desk.shell(), "v", StrangerModel.of(desk.shell(), result, unveiled)));
  }
}
