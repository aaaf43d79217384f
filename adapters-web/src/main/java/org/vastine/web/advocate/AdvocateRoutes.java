package org.vastine.web.advocate;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.advocate.AskAdvocate;
import org.vastine.application.advocate.ChangeAdvocateLimits;
import org.vastine.application.advocate.ForgetAdvocate;
import org.vastine.application.advocate.ListAdvocates;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.AskPurpose;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.reply.DraftText;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.reply.DraftRoutes;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Who helps others in our threads; asking one of them; taking somebody off. */
public final class AdvocateRoutes implements Routes {
  private static final String PATH = "/api/v1/advocates";

  private final ListAdvocates list;
  private final AskAdvocate ask;
  private final ForgetAdvocate forget;
  private final ChangeAdvocateLimits change;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public AdvocateRoutes(
      ListAdvocates list,
      AskAdvocate ask,
      ForgetAdvocate forget,
      ChangeAdvocateLimits change,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.ask = ask;
    this.forget = forget;
    this.change = change;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH + "/{author}/asks", this::ask);
    routes.delete(PATH + "/{author}", this::forget);
    routes.put("/api/v1/advocate-limits", this::change);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListAdvocates.Command(limit)),
        view -> Answer.ok(view.limits().version(), AdvocateBody.RegisterBody.of(view)));
  }

  private void ask(Context ctx) {
    AuthorId author = new AuthorId(PathIds.uuid(ctx, "author"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<AskPurpose> purpose = body.required("purpose").label(AskPurpose.class);
    Optional<String> words = body.required("words").words(DraftText.MOST);
    body.done();
    AskAdvocate.Command command =
        new AskAdvocate.Command(author, purpose.orElseThrow(), new DraftText(words.orElseThrow()));
    once.give(ctx, Caller.of(ctx), () -> ask.handle(Caller.of(ctx), command), DraftRoutes::created);
  }

  private void forget(Context ctx) {
    AuthorId author = new AuthorId(PathIds.uuid(ctx, "author"));
    answers.give(
        ctx,
        forget.handle(Caller.of(ctx), new ForgetAdvocate.Command(author)),
        _ -> Answer.nothing());
  }

  private void change(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Long> thanked = body.required("thankedEveryDays").number(0, AdvocateLimits.MOST);
    Optional<Long> asked = body.required("askedEveryDays").number(1, AdvocateLimits.MOST);
    Optional<Long> perWeek = body.required("asksPerWeek").number(0, AdvocateLimits.MOST_ASKS);
    body.done();
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx),
            new ChangeAdvocateLimits.Command(
                EntityTags.expected(ctx),
                Math.toIntExact(thanked.orElseThrow()),
                Math.toIntExact(asked.orElseThrow()),
                Math.toIntExact(perWeek.orElseThrow()))),
        limits -> Answer.ok(limits.version(), AdvocateBody.LimitsBody.of(limits)));
  }
}
