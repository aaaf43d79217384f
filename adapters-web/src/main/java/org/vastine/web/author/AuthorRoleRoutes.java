package org.vastine.web.author;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.MarkRole;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** As whom the author of a case speaks. */
public final class AuthorRoleRoutes implements Routes {
  private final MarkRole mark;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public AuthorRoleRoutes(MarkRole mark, Bodies bodies, Answers answers) {
    this.mark = mark;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/role", this::mark);
  }

  private void mark(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<AudienceRole> role = body.optional("role").label(AudienceRole.class);
    body.done();
    answers.give(
        ctx,
        mark.handle(
            Caller.of(ctx),
            new MarkRole.Command(CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), role)),
        CaseWorkRoutes::told);
  }
}
