package org.vastine.web.routing;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.routing.ChangeRoster;
import org.vastine.domain.routing.RosterLine;
import org.vastine.domain.routing.WrittenRoster;
import org.vastine.domain.team.MemberId;
import org.vastine.web.kernel.WrittenId;

/** Reads the form of the roster; a member's fields end in their id. */
final class DutyForm {

  private final Context ctx;

  DutyForm(Context ctx) {
    this.ctx = ctx;
  }

  ChangeRoster.Command read() {
    List<RosterLine> lines = new ArrayList<>();
    for (String written : ctx.formParams("member")) {
      Optional<UUID> id = WrittenId.read(written);
      if (id.isPresent() && !text("in-" + written).isEmpty()) {
        lines.add(line(new MemberId(id.get()), written));
      }
    }
    return new ChangeRoster.Command(
        ExpectedVersion.of(number("version", -1)), new WrittenRoster(on(), zone(), lines));
  }

  /** Whether the roster was to be switched on. */
  boolean on() {
    return !text("on").isEmpty();
  }

  /** The time zone, as it was typed. */
  String zone() {
    return text("zone");
  }

  /** A member's line as it was typed; as it is where the form had none. */
  DutyModel.Row over(DutyModel.Row row) {
    if (!ctx.formParams("member").contains(row.id())) {
      return row;
    }
    Map<String, String> hours = new LinkedHashMap<>();
    row.hours().keySet().forEach(day -> hours.put(day, text("hours-" + day + "-" + row.id())));
    boolean in = !text("in-" + row.id()).isEmpty();
    DutyModel.Row typed =
        new DutyModel.Row(
            row.id(),
            row.name(),
            in,
            hours,
            text("languages-" + row.id()),
            text("channels-" + row.id()),
            List.copyOf(ctx.formParams("subject-" + row.id())),
            text("capacity-" + row.id()),
            row.load(),
            row.skills(),
            false);
    return typed.equals(row) ? row : typed.unfolded();
  }

  private RosterLine line(MemberId member, String id) {
    Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, text("hours-" + DutyBody.name(day) + "-" + id));
    }
    return new RosterLine(
        member,
        week,
        words("languages-" + id),
        words("channels-" + id),
        ctx.formParams("subject-" + id),
        number("capacity-" + id, 0));
  }

  private List<String> words(String name) {
    return Arrays.stream(text(name).toLowerCase(Locale.ROOT).split("[\\s,;]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private int number(String name, int otherwise) {
    return Stream.of(text(name))
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .findFirst()
        .orElse(otherwise);
  }

  private String text(String name) {
    return Optional.ofNullable(ctx.formParam(name)).map(String::strip).orElse("");
  }
}
