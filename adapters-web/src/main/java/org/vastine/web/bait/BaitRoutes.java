package org.vastine.web.bait;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.vastine.application.bait.LookForBait;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Whether the author of a case only wants to provoke. */
public final class BaitRoutes implements Routes {
  private final LookForBait look;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public BaitRoutes(LookForBait look, Answers answers) {
    this.look = look;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/bait", this::look);
  }

  private void look(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx,
        look.handle(Caller.of(ctx), new LookForBait.Command(id)),
        bait -> Answer.ok(BaitBody.of(bait)));
  }
}
