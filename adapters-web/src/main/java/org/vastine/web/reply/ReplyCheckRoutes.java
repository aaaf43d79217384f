package org.vastine.web.reply;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.reply.CheckReplies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.triage.Style;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Judging drafts without storing them. */
public final class ReplyCheckRoutes implements Routes {
  private final CheckReplies check;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public ReplyCheckRoutes(CheckReplies check, Bodies bodies, Answers answers) {
    this.check = check;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/reply-checks", this::check);
  }

  private void check(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.MANY_THINGS);
    List<CheckReplies.Check> checks =
        body.required("checks").objects(CheckReplies.MOST).stream()
            .map(ReplyCheckRoutes::parse)
            .toList();
    body.done();

    answers.give(
        ctx,
        check.handle(Caller.of(ctx), new CheckReplies.Command(checks)),
        readings -> Answer.ok(new Checked(readings.stream().map(GuardReadingBody::of).toList())));
  }

  private static CheckReplies.Check parse(Fields one) {
    Optional<String> text = one.required("text").words(DraftText.MOST);
    return new CheckReplies.Check(
        text.orElse(""),
        one.optional("mention").words(MentionText.MOST).orElse(""),
        one.optional("style").label(Style.class),
        one.optional("audience").label(Audience.class).orElse(Audience.PUBLIC),
        one.optional("late").flag().orElse(false),
        one.optional("promising").flag().orElse(false),
        one.optional("case").uuid().map(CaseId::new));
  }

  private record Checked(List<GuardReadingBody> readings) {}
}
