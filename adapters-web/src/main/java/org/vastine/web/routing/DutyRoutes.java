package org.vastine.web.routing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.routing.ChangeRoster;
import org.vastine.application.routing.ReadDuty;
import org.vastine.domain.routing.RosterLine;
import org.vastine.domain.routing.WrittenRoster;
import org.vastine.domain.team.MemberId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Who is on duty when (R12). */
public final class DutyRoutes implements Routes {
  private static final String PATH = "/api/v1/duty";
  private static final int LONGEST_HOURS = 200;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_SKILLS = 50;
  private static final int MOST_CAPACITY = 999;

  private final ReadDuty read;
  private final ChangeRoster change;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public DutyRoutes(ReadDuty read, ChangeRoster change, Bodies bodies, Answers answers) {
    this.read = read;
    this.change = change;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::read);
    routes.put(PATH, this::change);
  }

  private void read(Context ctx) {
    answers.give(ctx, read.handle(Caller.of(ctx), new ReadDuty.Command()), DutyRoutes::told);
  }

  private static Answer told(ReadDuty.Duty duty) {
    return Answer.ok(duty.roster().version(), DutyBody.of(duty));
  }

  private void change(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Boolean> on = body.required("on").flag();
    Optional<String> zone = body.required("zone").text(60);
    List<RosterLine> lines =
        body.optional("members").objects(WrittenRoster.MOST_MEMBERS).stream()
            .flatMap(entry -> line(entry).stream())
            .toList();
    body.done();
    ChangeRoster.Command command =
        new ChangeRoster.Command(
            EntityTags.expected(ctx),
            new WrittenRoster(on.orElseThrow(), zone.orElseThrow(), lines));
    answers.give(
        ctx,
        change
            .handle(Caller.of(ctx), command)
            .then(_ -> read.handle(Caller.of(ctx), new ReadDuty.Command())),
        DutyRoutes::told);
  }

  /** Empty where something is wrong, which the fields then know. */
  private static Optional<RosterLine> line(Fields entry) {
    Optional<UUID> member = entry.required("member").uuid();
    Map<DayOfWeek, String> week =
        entry.required("hours").object().map(DutyRoutes::week).orElse(Map.of());
    List<String> languages = entry.optional("languages").texts(MOST_SKILLS, LONGEST_NAME);
    List<String> channels = entry.optional("channels").texts(MOST_SKILLS, LONGEST_NAME);
    List<String> subjects = entry.optional("subjects").texts(MOST_SKILLS, LONGEST_NAME);
    Optional<Long> capacity = entry.required("capacity").number(1, MOST_CAPACITY);
    return member.flatMap(id ->
        capacity.map(most ->
            new RosterLine(
                new MemberId(id), week, languages, channels, subjects, Math.toIntExact(most))));
  }

  private static Map<DayOfWeek, String> week(Fields hours) {
    Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours
          .optional(DutyBody.name(day))
          .text(LONGEST_HOURS)
          .ifPresent(written -> week.put(day, written));
    }
    return week;
  }
}
