package org.vastine.web.conduct;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.conduct.DismissExposure;
import org.vastine.application.conduct.LiftThreat;
import org.vastine.application.conduct.ListConductProposals;
import org.vastine.application.conduct.MoveConductStep;
import org.vastine.application.conduct.ProveConductAct;
import org.vastine.application.conduct.ReadCaseConduct;
import org.vastine.application.conduct.TakeConductStep;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** The ladder of an author: read, climbed, confirmed, lifted, and proven where done by hand. */
public final class ConductRoutes implements Routes {
  private static final String OF_CASE = "/api/v1/cases/{case}/conduct";
  private static final String STEP = "/api/v1/conduct-steps/{step}";
  private static final int LONGEST_WORDS = 10_000;
  private static final int MOST_RULES = 1_000;

  private final ReadCaseConduct read;
  private final TakeConductStep take;
  private final MoveConductStep move;
  private final ProveConductAct prove;
  private final ListConductProposals proposals;
  private final LiftThreat lift;
  private final DismissExposure dismiss;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public ConductRoutes(
      ReadCaseConduct read,
      TakeConductStep take,
      MoveConductStep move,
      ProveConductAct prove,
      ListConductProposals proposals,
      LiftThreat lift,
      DismissExposure dismiss,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.read = read;
    this.take = take;
    this.move = move;
    this.prove = prove;
    this.proposals = proposals;
    this.lift = lift;
    this.dismiss = dismiss;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(OF_CASE, this::read);
    routes.post(OF_CASE, this::take);
    routes.post("/api/v1/cases/{case}/lift-threat", this::lift);
    routes.post("/api/v1/cases/{case}/dismiss-exposure", this::dismiss);
    routes.get("/api/v1/conduct-proposals", this::proposals);
    for (MoveConductStep.What what : MoveConductStep.What.values()) {
      String name = what.name().toLowerCase(Locale.ROOT);
      routes.post(STEP + "/" + name, ctx -> move(ctx, what));
    }
    routes.post("/api/v1/conduct-acts/{act}/proof", this::prove);
  }

  private void read(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    answers.give(ctx, view(ctx, id), ConductRoutes::told);
  }

  private void take(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ConductRung> rung = body.required("rung").label(ConductRung.class);
    Optional<Long> rule = body.required("rule").number(1, MOST_RULES);
    Optional<UUID> mention = body.optional("mention").uuid();
    Optional<String> reason = body.required("reason").text(LONGEST_WORDS);
    Optional<Instant> until = body.optional("until").instant();
    boolean extreme = body.optional("extreme").flag().orElse(false);
    Optional<UUID> reply = body.optional("reply").uuid();
    body.done();
    once.give(
        ctx,
        Caller.of(ctx),
        () ->
            take.handle(
                    Caller.of(ctx),
                    new TakeConductStep.Command(
                        id,
                        EntityTags.expected(ctx),
                        rung.orElseThrow(),
                        Math.toIntExact(rule.orElseThrow()),
                        mention.map(MentionId::new),
                        reason.orElseThrow(),
                        until,
                        extreme,
                        reply.map(DeliveryId::new)))
                .then(after -> view(ctx, after.id())),
        view ->
            Answer.created("/api/v1/cases/" + id + "/conduct", CaseConductBody.of(view))
                .inVersion(view.feedbackCase().version()));
  }

  private void move(Context ctx, MoveConductStep.What what) {
    ConductStepId step = new ConductStepId(PathIds.uuid(ctx, "step"));
    Fields body = bodies.objectOrNothing(ctx);
    Optional<String> reason = body.optional("reason").text(LONGEST_WORDS);
    body.done();
    Decision<FeedbackCase> moved =
        move.handle(
            Caller.of(ctx),
            new MoveConductStep.Command(step, EntityTags.expected(ctx), what, reason));
    answers.give(ctx, moved.then(after -> view(ctx, after.id())), ConductRoutes::told);
  }

  private void lift(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(LONGEST_WORDS);
    body.done();
    Decision<FeedbackCase> lifted =
        lift.handle(
            Caller.of(ctx),
            new LiftThreat.Command(id, EntityTags.expected(ctx), reason.orElseThrow()));
    answers.give(ctx, lifted.then(after -> view(ctx, after.id())), ConductRoutes::told);
  }

  private void dismiss(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(LONGEST_WORDS);
    body.done();
    Decision<FeedbackCase> dismissed =
        dismiss.handle(
            Caller.of(ctx),
            new DismissExposure.Command(id, EntityTags.expected(ctx), reason.orElseThrow()));
    answers.give(ctx, dismissed.then(after -> view(ctx, after.id())), ConductRoutes::told);
  }

  private void prove(Context ctx) {
    ActId act = new ActId(PathIds.uuid(ctx, "act"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> proof = body.required("proof").text(LONGEST_WORDS);
    body.done();
    Decision<FeedbackCase> proven =
        prove.handle(Caller.of(ctx), new ProveConductAct.Command(act, proof.orElseThrow()));
    answers.give(ctx, proven.then(after -> view(ctx, after.id())), ConductRoutes::told);
  }

  private void proposals(Context ctx) {
    answers.give(
        ctx,
        proposals.handle(Caller.of(ctx), new ListConductProposals.Command()),
        steps ->
            Answer.ok(
                Pages.Listed.whole(
                    steps.stream().map(step -> StepBody.of(step, Map.of())).toList())));
  }

  private Decision<ReadCaseConduct.View> view(Context ctx, CaseId id) {
    return read.handle(Caller.of(ctx), new ReadCaseConduct.Command(id));
  }

  private static Answer told(ReadCaseConduct.View view) {
    return Answer.ok(view.feedbackCase().version(), CaseConductBody.of(view));
  }
}
