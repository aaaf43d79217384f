package org.vastine.web.myday;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.myday.DayItem;
import org.vastine.application.myday.ReadMyDay;
import org.vastine.application.myday.ReturnToWork;
import org.vastine.application.myday.StepAway;
import org.vastine.application.myday.TakePause;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.MemberId;
import org.vastine.web.care.ExposureBody;
import org.vastine.web.feedbackcase.CaseRowBody;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** A member's day, stepping away, and coming back. */
public final class MyDayRoutes implements Routes {

  private final ReadMyDay read;
  private final StepAway stepAway;
  private final TakePause pause;
  private final ReturnToWork comeBack;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public MyDayRoutes(
      ReadMyDay read,
      StepAway stepAway,
      TakePause pause,
      ReturnToWork comeBack,
      Bodies bodies,
      Answers answers) {
    this.read = read;
    this.stepAway = stepAway;
    this.pause = pause;
    this.comeBack = comeBack;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record ItemBody(String kind, Instant at, boolean late, boolean ready, CaseRowBody row) {
    static ItemBody of(DayItem item) {
      return new ItemBody(
          item.kind().label(), item.at(), item.late(), item.ready(), CaseRowBody.of(item.row()));
    }
  }

  private record AwayBody(Instant from, Optional<Instant> until, Optional<UUID> standIn) {
    static AwayBody of(Absence absence) {
      return new AwayBody(absence.from(), absence.until(), absence.standIn().map(MemberId::value));
    }
  }

  private record DayBody(
      List<ItemBody> items,
      List<CaseRowBody> followed,
      List<CaseRowBody> praise,
      boolean hostileShift,
      ExposureBody exposure,
      Optional<AwayBody> away) {
    static DayBody of(ReadMyDay.View view) {
      return new DayBody(
          view.items().stream().map(ItemBody::of).toList(),
          view.followed().stream().map(CaseRowBody::of).toList(),
          view.praise().stream().map(entry -> CaseRowBody.of(entry.row())).toList(),
          view.hostileShift(),
          ExposureBody.of(view.exposure()),
          view.away().map(AwayBody::of));
    }
  }

  private record SteppedAwayBody(AwayBody away, int cases) {
    static SteppedAwayBody of(StepAway.View view) {
      return new SteppedAwayBody(AwayBody.of(view.absence()), view.cases());
    }
  }

  private record PausedBody(AwayBody away, int held) {
    static PausedBody of(TakePause.View view) {
      return new PausedBody(AwayBody.of(view.absence()), view.held());
    }
  }

  private record BackBody(boolean wasAway) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/me/day", this::read);
    routes.post("/api/v1/me/step-away", this::stepAway);
    routes.post("/api/v1/me/pause", this::pause);
    routes.post("/api/v1/me/back", this::comeBack);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadMyDay.Command()),
        view -> Answer.ok(DayBody.of(view)));
  }

  private void stepAway(Context ctx) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<Instant> until = body.optional("until").instant();
    Optional<UUID> standIn = body.optional("standIn").uuid();
    body.done();
    answers.give(
        ctx,
        stepAway.handle(Caller.of(ctx), new StepAway.Command(until, standIn.map(MemberId::new))),
        view -> Answer.ok(SteppedAwayBody.of(view)));
  }

  private void pause(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    int minutes =
        body.required("minutes").number(1, TakePause.MOST_MINUTES).map(Long::intValue).orElse(0);
    body.done();
    answers.give(
        ctx,
        pause.handle(Caller.of(ctx), new TakePause.Command(minutes)),
        view -> Answer.ok(PausedBody.of(view)));
  }

  private void comeBack(Context ctx) {
    answers.give(
        ctx,
        comeBack.handle(Caller.of(ctx), new ReturnToWork.Command()),
        wasAway -> Answer.ok(new BackBody(wasAway)));
  }
}
