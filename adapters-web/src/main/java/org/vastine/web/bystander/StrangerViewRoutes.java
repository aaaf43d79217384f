package org.vastine.web.bystander;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.vastine.application.bystander.LookAsStranger;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Cases as strangers see them. */
public final class StrangerViewRoutes implements Routes {
  private final LookAsStranger read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public StrangerViewRoutes(LookAsStranger read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/stranger", this::read);
  }

  private void read(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new LookAsStranger.Command(id)),
        result -> Answer.ok(StrangerViewBody.of(result)));
  }
}
