package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.team.ListTokens;
import org.vastine.application.team.MakeToken;
import org.vastine.application.team.RevokeToken;
import org.vastine.application.team.TokenView;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** Tokens for programs: made with scopes, shown once, revoked at once. */
public final class TokensPages implements Routes {
  private final Console console;
  private final ListTokens list;
  private final MakeToken make;
  private final RevokeToken revoke;

  /** Takes the use cases that it asks. */
  @Inject
  public TokensPages(Console console, ListTokens list, MakeToken make, RevokeToken revoke) {
    this.console = console;
    this.list = list;
    this.make = make;
    this.revoke = revoke;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/settings/tokens",
        ctx -> show(console.desk(ctx, "settings"), Optional.empty(), Optional.empty()));
    routes.post("/w/{workspace}/settings/tokens", this::make);
    routes.post("/w/{workspace}/settings/tokens/{id}/revoke", this::revoke);
  }

  private void show(Desk desk, Optional<String> key, Optional<String> refused) {
    List<TokenView> tokens = desk.orTell(list.handle(desk.actor(), new ListTokens.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("tokens", tokens);
    values.put("may", desk.shell().may(Permission.CHANGE_TOKENS));
    values.put("scopes", desk.actor().permissions().stream().sorted().toList());
    values.put("key", key);
    values.put("refused", refused);
    console.show(desk.ctx(), "team/tokens", values);
  }

  private void make(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Set<Permission> scopes = EnumSet.noneOf(Permission.class);
    ctx.formParams("scope")
        .forEach(label -> Labelled.find(Permission.class, label).ifPresent(scopes::add));
    switch (make.handle(
        desk.actor(),
        new MakeToken.Command(desk.field("name").orElse(""), scopes, false, Optional.empty()))) {
      case Decision.Accepted<MakeToken.Made>(MakeToken.Made made) ->
          show(desk, Optional.of(made.key().reveal()), Optional.empty());
      case Decision.Refused<MakeToken.Made>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void revoke(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    String id = ctx.pathParam("id");
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "team.token-not-found");
    }
    switch (revoke.handle(
        desk.actor(), new RevokeToken.Command(new TokenId(UUID.fromString(id))))) {
      case Decision.Accepted<TokenView> _ -> desk.goOn("/settings/tokens?said=revoked");
      case Decision.Refused<TokenView>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    show(desk, Optional.empty(), Optional.of(desk.why(refusal)));
  }
}
