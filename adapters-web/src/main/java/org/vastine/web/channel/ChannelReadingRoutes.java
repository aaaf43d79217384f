package org.vastine.web.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.channel.ListChannelAccounts.AccountView;
import org.vastine.application.channel.ListChannelKinds;
import org.vastine.application.channel.ListUnreadableItems;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Which platforms there are, what is connected, and what came through. */
public final class ChannelReadingRoutes implements Routes {
  private final ListChannelKinds kinds;
  private final ListChannelAccounts accounts;
  private final ListUnreadableItems unreadable;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public ChannelReadingRoutes(
      ListChannelKinds kinds,
      ListChannelAccounts accounts,
      ListUnreadableItems unreadable,
      Answers answers) {
    this.kinds = kinds;
    this.accounts = accounts;
    this.unreadable = unreadable;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/channel-kinds", this::kinds);
    routes.get("/api/v1/channel-accounts", this::list);
    routes.get("/api/v1/channel-accounts/{account}", this::read);
    routes.get("/api/v1/channel-accounts/{account}/coverage", this::coverage);
    routes.get("/api/v1/channel-accounts/{account}/unreadable-items", this::unreadable);
  }

  private void kinds(Context ctx) {
    answers.give(
        ctx,
        kinds.handle(Caller.of(ctx), new ListChannelKinds.Command()),
        found -> Answer.ok(Pages.Listed.whole(found.stream().map(ChannelKindBody::of).toList())));
  }

  private void list(Context ctx) {
    UUID workspace = Caller.of(ctx).workspace().value();

    answers.give(
        ctx,
        accounts.handle(Caller.of(ctx), new ListChannelAccounts.Command()),
        found ->
            Answer.ok(
                Pages.Listed.whole(
                    found.stream()
                        .map(view -> ChannelAccountBody.of(workspace, view.account()))
                        .toList())));
  }

  private void read(Context ctx) {
    Actor actor = Caller.of(ctx);

    one(ctx, view -> ChannelAccountBody.of(actor.workspace().value(), view.account()));
  }

  private void coverage(Context ctx) {
    one(ctx, view -> CoverageBody.of(view.coverage()));
  }

  private void one(Context ctx, Function<AccountView, Object> told) {
    UUID id = PathIds.uuid(ctx, "account");
    Decision<AccountView> found =
        accounts
            .handle(Caller.of(ctx), new ListChannelAccounts.Command())
            .then(all ->
                all.stream()
                    .filter(view -> view.account().id().value().equals(id))
                    .findFirst()
                    .<Decision<AccountView>>map(Decision::accepted)
                    .orElseGet(() ->
                        Decision.refused(Refusal.Kind.NOT_FOUND, "channel-account.not-found")));

    answers.give(ctx, found, view -> Answer.ok(told.apply(view)));
  }

  private void unreadable(Context ctx) {
    ChannelAccountId account = new ChannelAccountId(PathIds.uuid(ctx, "account"));
    Fields query = Fields.ofQuery(ctx);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();

    answers.give(
        ctx,
        unreadable.handle(
            Caller.of(ctx), new ListUnreadableItems.Command(Optional.of(account), after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, UnreadableItemBody::of)));
  }
}
