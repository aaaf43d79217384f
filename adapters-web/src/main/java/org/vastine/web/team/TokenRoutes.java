package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.team.ListTokens;
import org.vastine.application.team.MakeToken;
import org.vastine.application.team.RevokeToken;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.TokenId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Keys to this API. */
public final class TokenRoutes implements Routes {
  private static final int LONGEST_NAME = 80;

  private final ListTokens list;
  private final MakeToken make;
  private final RevokeToken revoke;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public TokenRoutes(
      ListTokens list,
      MakeToken make,
      RevokeToken revoke,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.make = make;
    this.revoke = revoke;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/tokens", this::list);
    routes.post("/api/v1/tokens", this::make);
    routes.delete("/api/v1/tokens/{token}", this::revoke);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListTokens.Command()),
        tokens -> Answer.ok(Pages.Listed.whole(tokens.stream().map(TokenBody::of).toList())));
  }

  private void make(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").text(LONGEST_NAME);
    Set<Permission> scopes = body.required("scopes").labels(Permission.class);
    boolean forMe = body.optional("forMe").flag().orElse(false);
    Optional<Instant> expiresAt = body.optional("expiresAt").instant();
    body.done();
    MakeToken.Command command = new MakeToken.Command(name.orElseThrow(), scopes, forMe, expiresAt);

    once.give(
        ctx,
        Caller.of(ctx),
        () -> make.handle(Caller.of(ctx), command),
        made -> told(made, Optional.of(made.key().reveal())),
        made -> told(made, Optional.empty()));
  }

  private void revoke(Context ctx) {
    TokenId id = new TokenId(PathIds.uuid(ctx, "token"));

    answers.give(
        ctx,
        revoke.handle(Caller.of(ctx), new RevokeToken.Command(id)),
        token -> Answer.ok(TokenBody.of(token)));
  }

  private static Answer told(MakeToken.Made made, Optional<String> key) {
    return Answer.created("/api/v1/tokens", new CreatedBody(TokenBody.of(made.token()), key));
  }

  private record CreatedBody(TokenBody token, Optional<String> key) {}
}
