package org.vastine.web.advice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.advice.AskSecondOpinion;
import org.vastine.application.advice.Opinion;
import org.vastine.application.advice.ReadAdvice;
import org.vastine.application.advice.ReadAdvice.AdviceView;
import org.vastine.application.advice.SuggestReply;
import org.vastine.application.advice.SuggestReply.Suggested;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.Audience;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.reply.GuardReadingBody;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** A second opinion, words for a reply, and what they cost. */
public final class AdviceRoutes implements Routes {
  private final AskSecondOpinion opinion;
  private final SuggestReply suggest;
  private final ReadAdvice read;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public AdviceRoutes(
      AskSecondOpinion opinion,
      SuggestReply suggest,
      ReadAdvice read,
      Bodies bodies,
      Answers answers) {
    this.opinion = opinion;
    this.suggest = suggest;
    this.read = read;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/second-opinion", this::opinion);
    routes.post("/api/v1/cases/{case}/reply-suggestion", this::suggest);
    routes.get("/api/v1/advice", this::read);
  }

  private void opinion(Context ctx) {
    answers.give(
        ctx,
        opinion.handle(Caller.of(ctx), new AskSecondOpinion.Command(id(ctx))),
        given -> Answer.ok(OpinionBody.of(given)));
  }

  private void suggest(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Audience> audience = body.required("audience").label(Audience.class);
    body.done();

    answers.give(
        ctx,
        suggest.handle(Caller.of(ctx), new SuggestReply.Command(id(ctx), audience.orElseThrow())),
        given -> Answer.ok(SuggestionBody.of(given)));
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadAdvice.Command()),
        view -> Answer.ok(AdviceBody.of(view)));
  }

  private static CaseId id(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }

  private record OpinionBody(String style, String why, String model) {
    static OpinionBody of(Opinion opinion) {
      return new OpinionBody(opinion.style().label(), opinion.why(), opinion.model());
    }
  }

  private record SuggestionBody(String text, String model, GuardReadingBody reading) {
    static SuggestionBody of(Suggested suggested) {
      return new SuggestionBody(
          suggested.wording().text(),
          suggested.wording().model(),
          GuardReadingBody.of(suggested.reading()));
    }
  }

  private record AdviceBody(
      boolean configured, int requests, long tokens, int requestsPerDay, int tokensPerDay) {
    static AdviceBody of(AdviceView view) {
      return new AdviceBody(
          view.absent().isEmpty(),
          view.spent().requests(),
          view.spent().tokens(),
          view.allowance().requests(),
          view.allowance().tokens());
    }
  }
}
