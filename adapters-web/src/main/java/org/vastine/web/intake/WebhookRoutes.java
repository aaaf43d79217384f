package org.vastine.web.intake;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vastine.application.channel.WebhookRequest;
import org.vastine.application.intake.ReceiveWebhook;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/**
 * Where platforms call. The provider proves by the signature over the very bytes that it is the
 * platform; it is answered after what it says is stored.
 */
public final class WebhookRoutes implements Routes {
  private static final String PATH = "/webhooks/{workspace}/{account}";
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final ReceiveWebhook receive;
  private final ProblemAnswers problems;

  /** Needs the use case. */
  @Inject
  public WebhookRoutes(ReceiveWebhook receive, ProblemAnswers problems) {
    this.receive = receive;
    this.problems = problems;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::receive, Access.PROGRAMS);
    routes.post(PATH, this::receive, Access.PROGRAMS);
  }

  private void receive(Context ctx) {
    WorkspaceId workspace = new WorkspaceId(PathIds.uuid(ctx, "workspace"));
    ChannelAccountId account = new ChannelAccountId(PathIds.uuid(ctx, "account"));
    WebhookRequest request =
        new WebhookRequest(
            ctx.method().name(), headers(ctx), ctx.queryParamMap(), Bodies.bytes(ctx, MOST_BYTES));

    switch (receive.handle(
        Actor.vastine(workspace), new ReceiveWebhook.Command(account, request))) {
      case Decision.Accepted<ReceiveWebhook.Received>(var received) ->
          ctx.status(200).contentType("text/plain").result(received.body().orElse(""));
      case Decision.Refused<ReceiveWebhook.Received>(var refusal) -> problems.refuse(ctx, refusal);
    }
  }

  private static Map<String, List<String>> headers(Context ctx) {
    Map<String, List<String>> headers = new HashMap<>();
    Collections.list(ctx.req().getHeaderNames())
        .forEach(name ->
            headers.put(
                name.toLowerCase(Locale.ROOT), Collections.list(ctx.req().getHeaders(name))));
    return headers;
  }
}
