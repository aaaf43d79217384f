package org.vastine.web.triage;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.triage.UnderstandTexts;
import org.vastine.domain.mention.MentionText;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Understanding texts without storing them. */
public final class TriageCheckRoutes implements Routes {
  private final UnderstandTexts understand;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public TriageCheckRoutes(UnderstandTexts understand, Bodies bodies, Answers answers) {
    this.understand = understand;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/triage-checks", this::check);
  }

  private void check(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.MANY_THINGS);
    List<String> texts = body.required("texts").texts(UnderstandTexts.MOST, MentionText.MOST);
    body.done();

    answers.give(
        ctx,
        understand.handle(Caller.of(ctx), new UnderstandTexts.Command(texts)),
        assessments ->
            Answer.ok(new Checked(assessments.stream().map(AssessmentBody::of).toList())));
  }

  private record Checked(List<AssessmentBody> assessments) {}
}
