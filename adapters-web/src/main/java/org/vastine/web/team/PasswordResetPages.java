package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.team.ResetPassword;
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
 * A new password by a link that works once. Opening the link uses nothing up; only the form does.
 */
public final class PasswordResetPages implements Routes {
  private static final String AT = "/reset/{link}";

  private final Console console;
  private final ResetPassword reset;

  /** Takes the use case that it asks. */
  @Inject
  public PasswordResetPages(Console console, ResetPassword reset) {
    this.console = console;
    this.reset = reset;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(ctx, Optional.empty()), Access.EVERYONE);
    routes.post(AT, this::reset, Access.EVERYONE);
  }

  private void reset(Context ctx) {
    Secret password = new Secret(Optional.ofNullable(ctx.formParam("password")).orElse(""));
    switch (reset.handle(new ResetPassword.Command(new Secret(ctx.pathParam("link")), password))) {
      case Decision.Accepted<Member>(Member member) ->
          ctx.header(
                  "Location",
                  "/sign-in?said=saved&email="
                      + URLEncoder.encode(member.email().value(), StandardCharsets.UTF_8))
              .status(303);
      case Decision.Refused<Member>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(ctx, Optional.of(refusal));
      }
    }
  }

  private void show(Context ctx, Optional<Refusal> refused) {
    Shell shell = console.open(ctx);
    Map<String, Object> values = new HashMap<>();
    values.put("s", shell);
    values.put("to", "/reset/" + ctx.pathParam("link"));
    values.put("refused", refused.map(no -> RefusalWords.of(shell, Optional.empty(), no)));
    console.show(ctx, "team/reset", values);
  }
}
