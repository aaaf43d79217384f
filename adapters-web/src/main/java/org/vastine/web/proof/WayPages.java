package org.vastine.web.proof;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.proof.ReadPublicAndPrivate;
import org.vastine.domain.proof.PublicAndPrivate;
import org.vastine.domain.proof.Spread;
import org.vastine.domain.proof.WayFigure;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.server.Routes;

/** Whether private contact was quicker: a table, with the cases behind each figure (R41). */
public final class WayPages implements Routes {

  private static final int USUAL_DAYS = 90;
  private static final int SHOWN_CASES = 20;

  private final Console console;
  private final ReadPublicAndPrivate read;

  /** Takes the use case that it asks. */
  @Inject
  public WayPages(Console console, ReadPublicAndPrivate read) {
    this.console = console;
    this.read = read;
  }

  /**
   * One figure, as the page shows it.
   *
   * @param count of how many cases, in words
   * @param turns median and nine of ten, in words; that there are too few, where there are
   * @param hours the same
   * @param cases ids of cases behind it, those that took longest first
   */
  public record Cell(String count, String turns, String hours, List<String> cases) {
    static Cell of(Shell s, WayFigure figure) {
      return new Cell(
          s.n("way.cases", figure.turns().count()),
          spread(s, figure.turns(), turns -> s.t("number", "n", turns)),
          spread(s, figure.minutes(), minutes -> s.words().length(Duration.ofMinutes(minutes))),
          figure.cases().stream().limit(SHOWN_CASES).map(Object::toString).toList());
    }

    private static String spread(Shell s, Spread spread, LongFunction<String> shown) {
      return spread
          .median()
          .flatMap(median -> spread.p90().map(far -> both(s, shown, median, far)))
          .orElseGet(() -> s.t("way.too-few", "n", s.t("number", "n", Spread.LEAST)));
    }

    private static String both(Shell s, LongFunction<String> shown, long median, long far) {
      return s.t("way.spread", "median", shown.apply(median), "p90", shown.apply(far));
    }
  }

  /**
   * One row.
   *
   * @param id tells it from others on the page
   * @param name the style or the channel, in words
   * @param verdict how much quicker private was, in words
   */
  public record Line(
      String id, String name, Cell inPublic, Cell inPrivate, Cell before, String verdict) {
    static Line of(Desk desk, PublicAndPrivate.Row row) {
      Shell s = desk.shell();
      String name =
          row.style()
              .map(style -> s.t("style." + style.label()))
              .or(() -> row.channel().map(desk::channel))
              .orElseGet(() -> s.t("way.all"));
      String id =
          row.style()
              .map(style -> "style-" + style.label())
              .or(() -> row.channel().map(channel -> "channel-" + channel.name()))
              .orElse("all");
      return new Line(
          "way-" + id,
          name,
          Cell.of(s, row.inPublic()),
          Cell.of(s, row.inPrivate()),
          Cell.of(s, row.before()),
          row.quickerPercent().map(percent -> verdict(s, percent)).orElse("–"));
    }

    private static String verdict(Shell s, long percent) {
      return percent >= 0
          ? s.t("way.quicker", "n", s.t("percent", "n", percent))
          : s.t("way.slower", "n", s.t("percent", "n", -percent));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/reports/public-and-private", this::show);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
    LocalDate today = LocalDate.ofInstant(desk.shell().moments().now(), zone);
    LocalDate from = day(ctx, "from").orElse(today.minusDays(USUAL_DAYS));
    LocalDate to = day(ctx, "to").orElse(today);
    ReadPublicAndPrivate.View view =
        desk.orTell(
            read.handle(
                desk.actor(),
                new ReadPublicAndPrivate.Command(
                    new RecordedCases.Period(
                        Optional.of(begin(from, zone)),
                        Optional.of(begin(to.plusDays(1), zone))))));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("lines", view.figure().rows().stream().map(row -> Line.of(desk, row)).toList());
    values.put("from", from.toString());
    values.put("to", to.toString());
    values.put("looked", view.looked());
    values.put("whole", view.whole());
    console.show(ctx, "proof/ways", values);
  }

  private static Instant begin(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** A day in the address; what is none is as if it were not there. */
  private static Optional<LocalDate> day(Context ctx, String name) {
    try {
      return Optional.ofNullable(ctx.queryParam(name))
          .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
          .map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
