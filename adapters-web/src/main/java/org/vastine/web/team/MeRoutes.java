package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.team.WhoAmI;
import org.vastine.domain.kernel.Labelled;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Who is asking. */
public final class MeRoutes implements Routes {
  private final WhoAmI whoAmI;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public MeRoutes(WhoAmI whoAmI, Answers answers) {
    this.whoAmI = whoAmI;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/me", this::read);
  }

  private void read(Context ctx) {
    answers.give(
        ctx, whoAmI.handle(Caller.of(ctx), new WhoAmI.Command()), me -> Answer.ok(MeBody.of(me)));
  }

  private record WorkspaceBody(UUID id, String slug, String name, String zone, String language) {
    static WorkspaceBody of(Workspace workspace) {
      return new WorkspaceBody(
          workspace.id().value(),
          workspace.slug(),
          workspace.name(),
          workspace.zone(),
          workspace.language());
    }
  }

  private record MeBody(
      WorkspaceBody workspace,
      ByBody by,
      Optional<MemberBody> member,
      Optional<TokenBody> token,
      List<String> permissions) {
    static MeBody of(WhoAmI.Me me) {
      return new MeBody(
          WorkspaceBody.of(me.workspace()),
          ByBody.of(me.by()),
          me.member().map(MemberBody::of),
          me.token().map(TokenBody::of),
          me.permissions().stream().sorted().map(Labelled::label).toList());
    }
  }
}
