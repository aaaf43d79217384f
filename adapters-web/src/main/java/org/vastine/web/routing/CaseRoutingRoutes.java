package org.vastine.web.routing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.routing.ReadCaseRouting;
import org.vastine.application.routing.SayConcerned;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.MemberId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Who got a case and why, and whom it is about (R12). */
public final class CaseRoutingRoutes implements Routes {
  private static final String CASE = "/api/v1/cases/{case}";

  private final ReadCaseRouting read;
  private final SayConcerned say;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public CaseRoutingRoutes(ReadCaseRouting read, SayConcerned say, Bodies bodies, Answers answers) {
    this.read = read;
    this.say = say;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(CASE + "/routing", this::read);
    routes.post(CASE + "/concerned", this::say);
  }

  private void read(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    answers.give(ctx, view(ctx, id), CaseRoutingRoutes::told);
  }

  private void say(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<UUID> member = body.required("member").uuid();
    boolean concerned = body.optional("concerned").flag().orElse(true);
    body.done();
    answers.give(
        ctx,
        say.handle(
                Caller.of(ctx),
                new SayConcerned.Command(id, new MemberId(member.orElseThrow()), concerned))
            .then(_ -> view(ctx, id)),
        CaseRoutingRoutes::told);
  }

  private Decision<ReadCaseRouting.CaseRouting> view(Context ctx, CaseId id) {
    return read.handle(Caller.of(ctx), new ReadCaseRouting.Command(id));
  }

  private static Answer told(ReadCaseRouting.CaseRouting routing) {
    return Answer.ok(CaseRoutingBody.of(routing));
  }
}
