package org.vastine.web.care;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.care.ChangeExposureLimit;
import org.vastine.application.care.ListLoads;
import org.vastine.application.care.ReadExposure;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How much abuse members met, and what the workspace allows. */
public final class ExposureRoutes implements Routes {

  private final ReadExposure read;
  private final ListLoads loads;
  private final ChangeExposureLimit change;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public ExposureRoutes(
      ReadExposure read,
      ListLoads loads,
      ChangeExposureLimit change,
      Bodies bodies,
      Answers answers) {
    this.read = read;
    this.loads = loads;
    this.change = change;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record LimitBody(int perDay, int perWeek) {
    static LimitBody of(ExposureLimit limit) {
      return new LimitBody(limit.perDay(), limit.perWeek());
    }
  }

  private record LoadBody(UUID member, String name, int day, int week, String level) {
    static LoadBody of(ListLoads.Load load) {
      return new LoadBody(
          load.member().value(),
          load.name(),
          load.exposure().count().day(),
          load.exposure().count().week(),
          load.exposure().level().label());
    }
  }

  private record LoadsBody(LimitBody limit, List<LoadBody> items) {
    static LoadsBody of(ListLoads.View view) {
      return new LoadsBody(
          LimitBody.of(view.limit()), view.loads().stream().map(LoadBody::of).toList());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/me/exposure", this::read);
    routes.get("/api/v1/exposures", this::loads);
    routes.put("/api/v1/exposure-limit", this::change);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadExposure.Command()),
        exposure -> Answer.ok(ExposureBody.of(exposure)));
  }

  private void loads(Context ctx) {
    answers.give(
        ctx,
        loads.handle(Caller.of(ctx), new ListLoads.Command()),
        view -> Answer.ok(LoadsBody.of(view)));
  }

  private void change(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Long> perDay = body.required("perDay").number(1, ExposureLimit.MOST);
    Optional<Long> perWeek = body.required("perWeek").number(1, ExposureLimit.MOST);
    body.done();
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx),
            new ChangeExposureLimit.Command(
                EntityTags.expected(ctx),
                Math.toIntExact(perDay.orElseThrow()),
                Math.toIntExact(perWeek.orElseThrow()))),
        limit -> Answer.ok(limit.version(), LimitBody.of(limit)));
  }
}
