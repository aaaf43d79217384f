package org.vastine.web.feedbackcase;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.AddNote;
import org.vastine.application.feedbackcase.AssignCase;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.CorrectTriage;
import org.vastine.application.feedbackcase.ReleaseCase;
import org.vastine.application.feedbackcase.TakeOverCase;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Working on a case: who has it, what it is, what the team says about it. */
public final class CaseWorkRoutes implements Routes {
  /** How long a note is at most, in characters. */
  public static final int LONGEST_NOTE = 10_000;

  private final ClaimCase claim;
  private final ReleaseCase release;
  private final TakeOverCase takeOver;
  private final AssignCase assign;
  private final CorrectTriage correct;
  private final AddNote note;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public CaseWorkRoutes(
      ClaimCase claim,
      ReleaseCase release,
      TakeOverCase takeOver,
      AssignCase assign,
      CorrectTriage correct,
      AddNote note,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.claim = claim;
    this.release = release;
    this.takeOver = takeOver;
    this.assign = assign;
    this.correct = correct;
    this.note = note;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/claim", this::claim);
    routes.post("/api/v1/cases/{case}/release", this::release);
    routes.post("/api/v1/cases/{case}/take-over", this::takeOver);
    routes.post("/api/v1/cases/{case}/assign", this::assign);
    routes.put("/api/v1/cases/{case}/triage", this::correct);
    routes.post("/api/v1/cases/{case}/notes", this::note);
  }

  /** A case as it is now. */
  public static Answer told(FeedbackCase feedbackCase) {
    return Answer.ok(feedbackCase.version(), CaseBody.of(feedbackCase));
  }

  /** The case that the path names. */
  public static CaseId id(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }

  private void claim(Context ctx) {
    ExpectedVersion expected = EntityTags.expected(ctx);

    tell(ctx, claim.handle(Caller.of(ctx), new ClaimCase.Command(id(ctx), expected)));
  }

  private void release(Context ctx) {
    ExpectedVersion expected = EntityTags.expected(ctx);

    tell(ctx, release.handle(Caller.of(ctx), new ReleaseCase.Command(id(ctx), expected)));
  }

  private void takeOver(Context ctx) {
    ExpectedVersion expected = EntityTags.expected(ctx);

    tell(ctx, takeOver.handle(Caller.of(ctx), new TakeOverCase.Command(id(ctx), expected)));
  }

  private void assign(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<UUID> member = body.required("member").uuid();
    Optional<String> reason = body.optional("reason").text(LONGEST_NOTE);
    body.done();

    tell(
        ctx,
        assign.handle(
            Caller.of(ctx),
            new AssignCase.Command(
                id(ctx), EntityTags.expected(ctx), new MemberId(member.orElseThrow()), reason)));
  }

  private void correct(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    CorrectTriage.Command command =
        new CorrectTriage.Command(
            id(ctx),
            EntityTags.expected(ctx),
            body.optional("style").label(Style.class),
            body.optional("sentiment").label(Sentiment.class),
            body.optional("subject").label(Subject.class),
            body.optional("language").language());
    body.done();

    tell(ctx, correct.handle(Caller.of(ctx), command));
  }

  private void note(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> text = body.required("text").text(LONGEST_NOTE);
    body.done();
    AddNote.Command command =
        new AddNote.Command(id(ctx), EntityTags.expected(ctx), text.orElseThrow());

    once.give(
        ctx,
        Caller.of(ctx),
        () -> note.handle(Caller.of(ctx), command),
        feedbackCase ->
            Answer.created(
                    "/api/v1/cases/" + feedbackCase.id() + "/timeline", CaseBody.of(feedbackCase))
                .inVersion(feedbackCase.version()));
  }

  private void tell(Context ctx, Decision<FeedbackCase> decision) {
    answers.give(ctx, decision, CaseWorkRoutes::told);
  }
}
