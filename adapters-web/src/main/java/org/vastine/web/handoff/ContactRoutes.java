package org.vastine.web.handoff;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.handoff.DropContact;
import org.vastine.application.handoff.FinishContact;
import org.vastine.application.handoff.MoveContact;
import org.vastine.application.handoff.PlanContact;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.team.MemberId;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.feedbackcase.PromiseRoutes;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Calls and visits: planned, moved, done or dropped (R17). */
public final class ContactRoutes implements Routes {

  private static final String ONE = "/api/v1/cases/{case}/contacts/{contact}";

  private final PlanContact plan;
  private final MoveContact move;
  private final FinishContact finish;
  private final DropContact drop;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public ContactRoutes(
      PlanContact plan,
      MoveContact move,
      FinishContact finish,
      DropContact drop,
      Bodies bodies,
      Answers answers) {
    this.plan = plan;
    this.move = move;
    this.finish = finish;
    this.drop = drop;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/contacts", this::plan);
    routes.post(ONE + "/done", this::finish);
    routes.post(ONE + "/move", this::move);
    routes.post(ONE + "/drop", this::drop);
  }

  private void plan(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ContactKind> kind = body.required("kind").label(ContactKind.class);
    Optional<ByWhen> when = PromiseRoutes.by(body.required("when"));
    Optional<MemberId> who = body.optional("who").uuid().map(MemberId::new);
    Optional<String> note = body.optional("note").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        plan.handle(
            Caller.of(ctx),
            new PlanContact.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                kind.orElseThrow(),
                who,
                when.orElseThrow(),
                note)),
        CaseWorkRoutes::told);
  }

  private void finish(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ContactOutcome> outcome = body.required("outcome").label(ContactOutcome.class);
    Optional<String> note = body.required("note").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        finish.handle(
            Caller.of(ctx),
            new FinishContact.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                contact(ctx),
                outcome.orElseThrow(),
                note.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private void move(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<ByWhen> when = PromiseRoutes.by(body.required("when"));
    Optional<MemberId> who = body.optional("who").uuid().map(MemberId::new);
    Optional<String> reason = body.required("reason").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        move.handle(
            Caller.of(ctx),
            new MoveContact.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                contact(ctx),
                who,
                when.orElseThrow(),
                reason.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private void drop(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        drop.handle(
            Caller.of(ctx),
            new DropContact.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                contact(ctx),
                reason.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private static ContactId contact(Context ctx) {
    return new ContactId(PathIds.uuid(ctx, "contact"));
  }
}
