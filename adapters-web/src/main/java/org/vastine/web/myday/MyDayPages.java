package org.vastine.web.myday;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.myday.ReadMyDay;
import org.vastine.application.myday.ReturnToWork;
import org.vastine.application.myday.StepAway;
import org.vastine.application.myday.TakePause;
import org.vastine.application.team.ListAbsences;
import org.vastine.application.voice.ReadWhatWentWell;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;
import org.vastine.web.voice.VoiceLine;

/** A member's day, with the one action by which they step away (R32). */
public final class MyDayPages implements Routes {
  private static final String AT = "/w/{workspace}/today";

  private final Console console;
  private final ReadMyDay read;
  private final StepAway stepAway;
  private final TakePause pause;
  private final ReturnToWork comeBack;
  private final ListAbsences absences;
  private final ReadWhatWentWell well;

  /** Takes the use cases that it asks. */
  @Inject
  public MyDayPages(
      Console console,
      ReadMyDay read,
      StepAway stepAway,
      TakePause pause,
      ReturnToWork comeBack,
      ListAbsences absences,
      ReadWhatWentWell well) {
    this.console = console;
    this.read = read;
    this.stepAway = stepAway;
    this.pause = pause;
    this.comeBack = comeBack;
    this.absences = absences;
    this.well = well;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "today"), Optional.empty()));
    routes.post(AT + "/step-away", this::stepAway);
    routes.post(AT + "/pause", this::pause);
    routes.post(AT + "/back", this::comeBack);
  }

  /** The page, or what of it lives, for a page that follows along. */
  private void show(Desk desk, Optional<String> refused) {
    ReadMyDay.View view = desk.orTell(read.handle(desk.actor(), new ReadMyDay.Command()));
    Absences others =
        Absences.of(desk.orTell(absences.handle(desk.actor(), new ListAbsences.Command())));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("day", MyDayModel.of(desk, view, others));
    if (desk.wantsPart()) {
      console.show(desk.ctx(), "myday/items", values);
      return;
    }
    values.put("may", desk.shell().may(Permission.WORK_CASES));
    values.put(
        "well",
        desk.orTell(well.handle(desk.actor(), new ReadWhatWentWell.Command()))
            .map(shown -> VoiceLine.Example.of(desk.shell(), shown)));
    values.put("refused", refused);
    console.show(desk.ctx(), "myday/page", values);
  }

  private void stepAway(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    Optional<MemberId> to = desk.field("to").map(_ -> new MemberId(desk.uuid("to")));
    finish(
        desk,
        until(desk).then(until -> stepAway.handle(desk.actor(), new StepAway.Command(until, to))),
        "stepped-away");
  }

  private void pause(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    int minutes =
        desk.field("minutes")
            .filter(text -> text.matches("[0-9]{1,3}"))
            .map(Integer::valueOf)
            .orElse(0);
    finish(desk, pause.handle(desk.actor(), new TakePause.Command(minutes)), "pause-begun");
  }

  private void comeBack(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    finish(desk, comeBack.handle(desk.actor(), new ReturnToWork.Command()), "welcome-back");
  }

  private void finish(Desk desk, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/today?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  /** What the clock on the workspace's wall shows then; nothing for until they are back. */
  private static Decision<Optional<Instant>> until(Desk desk) {
    Optional<String> typed = desk.field("until");
    ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
    try {
      return Decision.accepted(
          typed.map(text -> LocalDateTime.parse(text).atZone(zone).toInstant()));
    } catch (DateTimeException unreadable) {
      return Decision.refused(Refusal.Kind.INVALID, "care.time-unreadable");
    }
  }
}
