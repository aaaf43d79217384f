package org.vastine.web.routing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.team.EndAbsence;
import org.vastine.application.team.ListAbsences;
import org.vastine.application.team.SayAway;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** When members are away (R12). */
public final class AbsenceRoutes implements Routes {
  private static final String PATH = "/api/v1/absences";

  private final ListAbsences list;
  private final SayAway say;
  private final EndAbsence end;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public AbsenceRoutes(
      ListAbsences list,
      SayAway say,
      EndAbsence end,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.say = say;
    this.end = end;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::say);
    routes.post(PATH + "/{absence}/end", this::end);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListAbsences.Command()),
        all -> Answer.ok(Pages.Listed.whole(all.stream().map(AbsenceBody::of).toList())));
  }

  private void say(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<UUID> member = body.required("member").uuid();
    Optional<Instant> from = body.optional("from").instant();
    Optional<Instant> until = body.optional("until").instant();
    Optional<UUID> standIn = body.optional("standIn").uuid();
    body.done();
    SayAway.Command command =
        new SayAway.Command(
            new MemberId(member.orElseThrow()), from, until, standIn.map(MemberId::new));
    once.give(
        ctx,
        Caller.of(ctx),
        () -> say.handle(Caller.of(ctx), command),
        absence -> Answer.created(PATH, AbsenceBody.of(absence)));
  }

  private void end(Context ctx) {
    AbsenceId id = new AbsenceId(PathIds.uuid(ctx, "absence"));
    answers.give(
        ctx,
        end.handle(Caller.of(ctx), new EndAbsence.Command(id))
            .then(_ -> list.handle(Caller.of(ctx), new ListAbsences.Command())),
        all -> Answer.ok(Pages.Listed.whole(all.stream().map(AbsenceBody::of).toList())));
  }
}
