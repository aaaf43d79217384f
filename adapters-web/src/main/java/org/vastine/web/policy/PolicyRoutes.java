package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.policy.ListPolicyVersions;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.ReadPolicy;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;
import org.vastine.web.team.ByBody;

/** Reading the response policy and its versions. */
public final class PolicyRoutes implements Routes {
  private final ListPolicyVersions versions;
  private final ReadPolicy read;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public PolicyRoutes(ListPolicyVersions versions, ReadPolicy read, Answers answers) {
    this.versions = versions;
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/policies", this::versions);
    routes.get("/api/v1/policies/active", ctx -> read(ctx, Optional.empty()));
    routes.get("/api/v1/policies/{version}", ctx -> read(ctx, Optional.of(version(ctx))));
  }

  private void versions(Context ctx) {
    answers.give(
        ctx,
        versions.handle(Caller.of(ctx), new ListPolicyVersions.Command()),
        found -> Answer.ok(Pages.Listed.whole(found.stream().map(VersionBody::of).toList())));
  }

  private void read(Context ctx, Optional<Integer> version) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadPolicy.Command(version)),
        policy -> Answer.ok(policy.version(), PolicyBody.of(policy)));
  }

  private static int version(Context ctx) {
    String text = ctx.pathParam("version");
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new ProblemException(404, "path.unknown");
    }
    return Integer.parseInt(text);
  }

  private record VersionBody(
      int version, String name, boolean active, Instant addedAt, ByBody addedBy) {
    static VersionBody of(Policies.Version version) {
      return new VersionBody(
          version.number(),
          version.name(),
          version.active(),
          version.addedAt(),
          ByBody.of(version.addedBy()));
    }
  }
}
