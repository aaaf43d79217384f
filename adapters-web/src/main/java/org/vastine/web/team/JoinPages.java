package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.team.AcceptInvitation;
import org.vastine.application.team.CompleteSetUp;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Member;
import org.vastine.web.console.Console;
import org.vastine.web.console.RefusalWords;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/**
 * Becoming a member by a link that works once: the first one sets the workspace up, later ones are
 * invited. Opening the link uses nothing up; only the form does.
 */
public final class JoinPages implements Routes {
  private final Console console;
  private final CompleteSetUp completeSetUp;
  private final AcceptInvitation acceptInvitation;

  /** Takes the use cases that it asks. */
  @Inject
  public JoinPages(
      Console console, CompleteSetUp completeSetUp, AcceptInvitation acceptInvitation) {
    this.console = console;
    this.completeSetUp = completeSetUp;
    this.acceptInvitation = acceptInvitation;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/setup/{link}", ctx -> show(ctx, "setup", Optional.empty()), Access.EVERYONE);
    routes.post("/setup/{link}", this::setUp, Access.EVERYONE);
    routes.get("/invite/{link}", ctx -> show(ctx, "invite", Optional.empty()), Access.EVERYONE);
    routes.post("/invite/{link}", this::join, Access.EVERYONE);
  }

  private void setUp(Context ctx) {
    Decision<Member> decision =
        Emails.parse(field(ctx, "email"))
            .map(email ->
                completeSetUp.handle(
                    new CompleteSetUp.Command(
                        link(ctx), field(ctx, "name"), email, new Secret(field(ctx, "password")))))
            .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "team.email-invalid"));
    finish(ctx, "setup", decision);
  }

  private void join(Context ctx) {
    finish(
        ctx,
        "invite",
        acceptInvitation.handle(
            new AcceptInvitation.Command(
                link(ctx), field(ctx, "name"), new Secret(field(ctx, "password")))));
  }

  private void finish(Context ctx, String page, Decision<Member> decision) {
    switch (decision) {
      case Decision.Accepted<Member>(Member member) ->
          ctx.header("Location", "/sign-in?said=saved&email=" + encoded(member)).status(303);
      case Decision.Refused<Member>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(ctx, page, Optional.of(refusal));
      }
    }
  }

  private void show(Context ctx, String page, Optional<Refusal> refused) {
    Shell shell = console.open(ctx);
    Map<String, Object> values = new HashMap<>();
    values.put("s", shell);
    values.put("page", page);
    values.put("to", "/" + page + "/" + ctx.pathParam("link"));
    values.put("name", field(ctx, "name"));
    values.put("email", field(ctx, "email"));
    values.put("refused", refused.map(no -> RefusalWords.of(shell, Optional.empty(), no)));
    console.show(ctx, "team/join", values);
  }

  private static Secret link(Context ctx) {
    return new Secret(ctx.pathParam("link"));
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private static String encoded(Member member) {
    return java.net.URLEncoder.encode(
        member.email().value(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
