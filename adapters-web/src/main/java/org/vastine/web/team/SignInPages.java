package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.team.SignIn;
import org.vastine.application.team.SignOut;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.EmailAddress;
import org.vastine.web.console.Console;
import org.vastine.web.console.RefusalWords;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;
import org.vastine.web.server.SessionCookie;

/** The door: signing in and out, and where somebody without a path is sent. */
public final class SignInPages implements Routes {
  /** A session ends by itself long before; the use case decides when. */
  private static final Duration COOKIE_LASTS = Duration.ofDays(30);

  private final Console console;
  private final SessionCookie cookie;
  private final SignIn signIn;
  private final SignOut signOut;

  /** Takes the use cases that it asks. */
  @Inject
  public SignInPages(Console console, SessionCookie cookie, SignIn signIn, SignOut signOut) {
    this.console = console;
    this.cookie = cookie;
    this.signIn = signIn;
    this.signOut = signOut;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/", this::home, Access.EVERYONE);
    routes.get("/sign-in", ctx -> show(ctx, Optional.empty()), Access.EVERYONE);
    routes.post("/sign-in", this::signIn, Access.EVERYONE);
    routes.post("/sign-out", this::signOut);
  }

  private void home(Context ctx) {
    String to =
        console
            .surroundings(ctx)
            .map(around -> "/w/" + around.workspace().slug() + "/inbox")
            .orElse("/sign-in");
    ctx.header("Location", to).status(303);
  }

  private void signIn(Context ctx) {
    String workspace = field(ctx, "workspace");
    Decision<SignIn.SignedIn> decision =
        email(ctx)
            .map(address ->
                signIn.handle(
                    new SignIn.Command(
                        workspace, address, new Secret(field(ctx, "password")), ctx.ip())))
            .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "team.email-invalid"));
    switch (decision) {
      case Decision.Accepted<SignIn.SignedIn>(SignIn.SignedIn signedIn) -> {
        cookie.set(ctx, signedIn.key().reveal(), COOKIE_LASTS);
        ctx.header("Location", next(ctx).orElse("/w/" + workspace + "/inbox")).status(303);
      }
      case Decision.Refused<SignIn.SignedIn>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(ctx, Optional.of(refusal));
      }
    }
  }

  private void signOut(Context ctx) {
    cookie.read(ctx).ifPresent(key -> signOut.handle(new SignOut.Command(new Secret(key))));
    cookie.clear(ctx);
    ctx.header("Location", "/sign-in?said=signed-out").status(303);
  }

  private void show(Context ctx, Optional<Refusal> refused) {
    Shell shell = console.open(ctx);
    Map<String, Object> values = new HashMap<>();
    values.put("s", shell);
    values.put("workspace", given(ctx, "workspace"));
    values.put("email", given(ctx, "email"));
    values.put("next", next(ctx).orElse(""));
    values.put("refused", refused.map(no -> RefusalWords.of(shell, Optional.empty(), no)));
    console.show(ctx, "team/sign-in", values);
  }

  /** Where somebody was going; only places of ours. */
  private static Optional<String> next(Context ctx) {
    return Optional.of(given(ctx, "next"))
        .filter(path -> path.startsWith("/w/") && !path.contains("\\") && !path.contains("//"));
  }

  private static String given(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name))
        .or(() -> Optional.ofNullable(ctx.queryParam(name)))
        .orElse("");
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private static Optional<EmailAddress> email(Context ctx) {
    return Emails.parse(field(ctx, "email"));
  }
}
