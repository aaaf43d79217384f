package org.vastine.web.routing;

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
import org.vastine.application.routing.ChangeRoster;
import org.vastine.application.routing.ReadDuty;
import org.vastine.application.team.EndAbsence;
import org.vastine.application.team.SayAway;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** The duty calendar: who is on duty when, and who is away (R12). */
public final class DutyPages implements Routes {
  private static final String PATH = "/w/{workspace}/settings/duty";

  private final Console console;
  private final ReadDuty read;
  private final ChangeRoster change;
  private final SayAway say;
  private final EndAbsence end;

  /** Takes the use cases that it asks. */
  @Inject
  public DutyPages(
      Console console, ReadDuty read, ChangeRoster change, SayAway say, EndAbsence end) {
    this.console = console;
    this.read = read;
    this.change = change;
    this.say = say;
    this.end = end;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, ctx -> show(console.desk(ctx, "settings"), Optional.empty()));
    routes.post(PATH, this::save);
    routes.post(PATH + "/away", this::away);
    routes.post(PATH + "/back", this::back);
  }

  private DutyModel model(Desk desk) {
    return DutyModel.of(desk, desk.orTell(read.handle(desk.actor(), new ReadDuty.Command())));
  }

  private void show(Desk desk, Optional<String> refused) {
    show(desk, model(desk), refused);
  }

  private void show(Desk desk, DutyModel model, Optional<String> refused) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("m", model);
    values.put("refused", refused);
    console.show(desk.ctx(), "routing/duty", values);
  }

  private void save(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    DutyForm form = new DutyForm(ctx);
    switch (change.handle(desk.actor(), form.read())) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/duty?said=saved");
      case Decision.Refused<?>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, model(desk).typed(form), Optional.of(desk.why(refusal)));
      }
    }
  }

  private void away(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    MemberId member = new MemberId(desk.uuid("member"));
    answer(
        desk,
        time(desk, "from")
            .then(from ->
                time(desk, "until")
                    .then(until ->
                        say.handle(
                            desk.actor(),
                            new SayAway.Command(
                                member,
                                from,
                                until,
                                desk.field("stand-in")
                                    .flatMap(WrittenId::read)
                                    .map(MemberId::new))))),
        "away");
  }

  private void back(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    AbsenceId absence = new AbsenceId(desk.uuid("absence"));
    answer(desk, end.handle(desk.actor(), new EndAbsence.Command(absence)), "back");
  }

  /** A time by the workspace's clock; one that a clock skips is the next that it shows. */
  private static Decision<Optional<Instant>> time(Desk desk, String name) {
    try {
      ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
      return Decision.accepted(
          desk.field(name).map(text -> LocalDateTime.parse(text).atZone(zone).toInstant()));
    } catch (DateTimeException unreadable) {
      return Decision.refused(Refusal.Kind.INVALID, "team.absence-time-unreadable");
    }
  }

  private void answer(Desk desk, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/duty?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
  }
}
