package org.vastine.web.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.ChangeChannelAccount;
import org.vastine.application.channel.CheckChannelAccount;
import org.vastine.application.channel.ConnectChannelAccount;
import org.vastine.application.channel.PauseChannelAccount;
import org.vastine.application.channel.ResumeChannelAccount;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Connecting channel accounts, trying, pausing and resuming them. */
public final class ChannelChangingRoutes implements Routes {
  private static final String ONE = "/api/v1/channel-accounts/{account}";
  private static final int MOST_SETTINGS = 100;
  private static final int LONGEST_SETTING = 10_000;
  private static final int LONGEST_NAME = 100;

  private final ConnectChannelAccount connect;
  private final ChangeChannelAccount change;
  private final CheckChannelAccount check;
  private final PauseChannelAccount pause;
  private final ResumeChannelAccount resume;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public ChannelChangingRoutes(
      ConnectChannelAccount connect,
      ChangeChannelAccount change,
      CheckChannelAccount check,
      PauseChannelAccount pause,
      ResumeChannelAccount resume,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.connect = connect;
    this.change = change;
    this.check = check;
    this.pause = pause;
    this.resume = resume;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/channel-accounts", this::connect);
    routes.put(ONE, this::change);
    routes.post(ONE + "/check", this::check);
    routes.post(ONE + "/pause", this::pause);
    routes.post(ONE + "/resume", this::resume);
  }

  private void connect(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ChannelKind> kind =
        body.required("kind").text(40, ChannelKind::new, "a kind of channel such as mastodon");
    Optional<String> name = body.required("name").text(LONGEST_NAME);
    Map<String, String> settings = settings(body);
    boolean listens = body.optional("listens").flag().orElse(false);
    body.done();
    ConnectChannelAccount.Command command =
        new ConnectChannelAccount.Command(
            kind.orElseThrow(), name.orElseThrow(), settings, listens);

    once.give(
        ctx,
        Caller.of(ctx),
        () -> connect.handle(Caller.of(ctx), command),
        connected ->
            Answer.created(
                "/api/v1/channel-accounts/" + connected.account().id(),
                new Connected(body(ctx, connected.account()), connected.actsAs())));
  }

  private void change(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").text(LONGEST_NAME);
    Map<String, String> settings = settings(body);
    Optional<Boolean> listens = body.optional("listens").flag();
    body.done();

    tell(
        ctx,
        change.handle(
            Caller.of(ctx),
            new ChangeChannelAccount.Command(id(ctx), name.orElseThrow(), settings, listens)));
  }

  private void check(Context ctx) {
    answers.give(
        ctx,
        check.handle(Caller.of(ctx), new CheckChannelAccount.Command(id(ctx))),
        checked -> Answer.ok(new Checked(checked.actsAs())));
  }

  private void pause(Context ctx) {
    tell(ctx, pause.handle(Caller.of(ctx), new PauseChannelAccount.Command(id(ctx))));
  }

  private void resume(Context ctx) {
    tell(ctx, resume.handle(Caller.of(ctx), new ResumeChannelAccount.Command(id(ctx))));
  }

  private void tell(Context ctx, Decision<ChannelAccount> decision) {
    answers.give(ctx, decision, account -> Answer.ok(body(ctx, account)));
  }

  private static Map<String, String> settings(Fields body) {
    return body.required("settings").textsByName(MOST_SETTINGS, LONGEST_SETTING);
  }

  private static ChannelAccountBody body(Context ctx, ChannelAccount account) {
    return ChannelAccountBody.of(Caller.of(ctx).workspace().value(), account);
  }

  private static ChannelAccountId id(Context ctx) {
    return new ChannelAccountId(PathIds.uuid(ctx, "account"));
  }

  private record Connected(ChannelAccountBody account, String actsAs) {}

  private record Checked(String actsAs) {}
}
