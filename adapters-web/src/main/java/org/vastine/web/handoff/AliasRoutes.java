package org.vastine.web.handoff;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.handoff.AliasView;
import org.vastine.application.handoff.ListAliases;
import org.vastine.application.handoff.MakeAlias;
import org.vastine.application.handoff.ShutAlias;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Addresses that relay: made, listed, rotated and shut off (R16). */
public final class AliasRoutes implements Routes {

  private final MakeAlias make;
  private final ShutAlias shut;
  private final ListAliases list;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public AliasRoutes(
      MakeAlias make, ShutAlias shut, ListAliases list, Bodies bodies, Answers answers) {
    this.make = make;
    this.shut = shut;
    this.list = list;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/me/aliases", this::list);
    routes.post("/api/v1/cases/{case}/aliases", this::make);
    routes.post("/api/v1/aliases/{alias}/shut", this::shut);
  }

  private void list(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListAliases.Command()),
        views ->
            Answer.ok(
                Pages.Listed.whole(
                    views.stream().map(AliasView::alias).map(AliasBody::of).toList())));
  }

  private void make(Context ctx) {
    CaseId caseId = new CaseId(PathIds.uuid(ctx, "case"));
    Fields body = bodies.objectOrNothing(ctx);
    Optional<ChannelAccountId> mailbox = body.optional("mailbox").uuid().map(ChannelAccountId::new);
    body.done();
    answers.give(
        ctx,
        make.handle(Caller.of(ctx), new MakeAlias.Command(caseId, mailbox)),
        AliasRoutes::told);
  }

  private void shut(Context ctx) {
    AliasId alias = new AliasId(PathIds.uuid(ctx, "alias"));
    Fields body = bodies.objectOrNothing(ctx);
    boolean rotate = body.optional("rotate").flag().orElse(false);
    body.done();
    answers.give(
        ctx, shut.handle(Caller.of(ctx), new ShutAlias.Command(alias, rotate)), AliasRoutes::told);
  }

  private static Answer told(RelayAlias alias) {
    return Answer.ok(AliasBody.of(alias));
  }
}
