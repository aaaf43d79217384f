package org.vastine.web.community;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.community.JudgeAnswer;
import org.vastine.application.community.ReadCommunity;
import org.vastine.application.community.TakeBackFromCommunity;
import org.vastine.application.community.ThankHelper;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.reply.DraftRoutes;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Answers of the community to a case: read, judged, thanked for, not waited for (R10). */
public final class CommunityRoutes implements Routes {

  private static final String OF_CASE = "/api/v1/cases/{case}/community";

  private final ReadCommunity read;
  private final JudgeAnswer judge;
  private final ThankHelper thank;
  private final TakeBackFromCommunity takeBack;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public CommunityRoutes(
      ReadCommunity read,
      JudgeAnswer judge,
      ThankHelper thank,
      TakeBackFromCommunity takeBack,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.read = read;
    this.judge = judge;
    this.thank = thank;
    this.takeBack = takeBack;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(OF_CASE, this::read);
    routes.post(OF_CASE + "/take-back", this::takeBack);
    routes.post(OF_CASE + "/answers/{mention}", this::judge);
    routes.post(OF_CASE + "/answers/{mention}/thanks", this::thank);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadCommunity.Command(CaseWorkRoutes.id(ctx))),
        view -> Answer.ok(view.feedbackCase().version(), CommunityBody.of(view)));
  }

  private void takeBack(Context ctx) {
    answers.give(
        ctx,
        takeBack.handle(
            Caller.of(ctx),
            new TakeBackFromCommunity.Command(CaseWorkRoutes.id(ctx), EntityTags.expected(ctx))),
        CaseWorkRoutes::told);
  }

  private void judge(Context ctx) {
    MentionId mention = new MentionId(PathIds.uuid(ctx, "mention"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Boolean> good = body.required("good").flag();
    body.done();
    answers.give(
        ctx,
        judge.handle(
            Caller.of(ctx),
            new JudgeAnswer.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), mention, good.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private void thank(Context ctx) {
    ThankHelper.Command command =
        new ThankHelper.Command(
            CaseWorkRoutes.id(ctx), new MentionId(PathIds.uuid(ctx, "mention")));
    once.give(
        ctx, Caller.of(ctx), () -> thank.handle(Caller.of(ctx), command), DraftRoutes::created);
  }
}
