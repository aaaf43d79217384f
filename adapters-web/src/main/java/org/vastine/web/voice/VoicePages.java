package org.vastine.web.voice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.voice.ReadHouseVoice;
import org.vastine.application.voice.ReadVoice;
import org.vastine.application.voice.SayVoice;
import org.vastine.application.voice.UnsayVoice;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Permission;
import org.vastine.domain.voice.Address;
import org.vastine.domain.voice.VoiceReport;
import org.vastine.domain.voice.VoiceRules;
import org.vastine.domain.voice.VoiceScope;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** How replies sound, with examples, and what the house says of it (R32: nobody is ranked). */
public final class VoicePages implements Routes {

  private static final String AT = "/w/{workspace}/reports/voice";
  private static final int USUAL_DAYS = 90;

  private final Console console;
  private final ReadVoice read;
  private final ReadHouseVoice house;
  private final SayVoice say;
  private final UnsayVoice unsay;

  /** Takes the use cases that it asks. */
  @Inject
  public VoicePages(
      Console console, ReadVoice read, ReadHouseVoice house, SayVoice say, UnsayVoice unsay) {
    this.console = console;
    this.read = read;
    this.house = house;
    this.say = say;
    this.unsay = unsay;
  }

  /**
   * What the house says of some replies, as the page shows it.
   *
   * @param channel the name of the channel; empty for all
   * @param language the code of the language; empty for all
   * @param scope of which replies, in words
   * @param words what is said
   */
  public record RulesLine(String channel, String language, String scope, String words) {
    static RulesLine of(Desk desk, VoiceRules rules) {
      Shell s = desk.shell();
      String channel =
          rules.scope().channel().map(desk::channel).orElseGet(() -> s.t("voice.every-channel"));
      String language =
          rules
              .scope()
              .language()
              .map(LanguageTag::code)
              .orElseGet(() -> s.t("voice.every-language"));
      return new RulesLine(
          rules.scope().channel().map(ChannelKind::name).orElse(""),
          rules.scope().language().map(LanguageTag::code).orElse(""),
          channel + ", " + language,
          s.t(
              "voice.rule",
              "address",
              s.t("voice-address." + rules.address().label()),
              "words",
              s.t("number", "n", rules.sentenceWords()),
              "exclamations",
              s.t("number", "n", rules.exclamations()),
              "emoji",
              s.t("number", "n", rules.emoji()),
              "greets",
              s.t(rules.greets() ? "voice.greets" : "voice.greets-not"),
              "signed",
              s.t(rules.signed() ? "voice.signed" : "voice.signed-not")));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "today"), Optional.empty()));
    routes.post(AT + "/say", this::say);
    routes.post(AT + "/unsay", this::unsay);
  }

  private void show(Desk desk, Optional<String> refused) {
    Shell s = desk.shell();
    ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
    LocalDate today = LocalDate.ofInstant(s.moments().now(), zone);
    LocalDate from = day(desk.ctx(), "from").orElse(today.minusDays(USUAL_DAYS));
    LocalDate to = day(desk.ctx(), "to").orElse(today);
    ReadVoice.View view =
        desk.orTell(
            read.handle(
                desk.actor(),
                new ReadVoice.Command(
                    Optional.of(begin(from, zone)), Optional.of(begin(to.plusDays(1), zone)))));
    Map<String, Object> values = new HashMap<>();
    values.put("s", s);
    values.put("lines", lines(desk, view));
    values.put("everybody", view.everybody());
    values.put("from", from.toString());
    values.put("to", to.toString());
    values.put("looked", view.looked());
    values.put("whole", view.whole());
    values.put("may", s.may(Permission.CHANGE_TEMPLATES));
    values.put("refused", refused);
    values.put(
        "rules",
        desk.orTell(house.handle(desk.actor(), new ReadHouseVoice.Command())).rules().stream()
            .map(one -> RulesLine.of(desk, one))
            .toList());
    console.show(desk.ctx(), "voice/page", values);
  }

  /** Everybody's rows first, then members by their names; own rows alone need no sum. */
  private static List<VoiceLine> lines(Desk desk, ReadVoice.View view) {
    return view.report().rows().stream()
        .filter(row -> view.everybody() || row.member().isPresent())
        .sorted(
            Comparator.comparing((VoiceReport.Row row) -> row.member().isPresent())
                .thenComparing(row -> row.member().map(desk::name).orElse("")))
        .map(row -> VoiceLine.of(desk, row))
        .toList();
  }

  private void say(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    finish(
        desk,
        scope(desk)
            .then(scope ->
                say.handle(
                    desk.actor(),
                    new SayVoice.Command(
                        scope,
                        desk.choice("address", Address.class),
                        number(desk, "emoji"),
                        number(desk, "exclamations"),
                        number(desk, "words"),
                        desk.field("greets").isPresent(),
                        desk.field("signed").isPresent()))),
        "voice-said");
  }

  private void unsay(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    finish(
        desk,
        scope(desk).then(scope -> unsay.handle(desk.actor(), new UnsayVoice.Command(scope))),
        "voice-unsaid");
  }

  private static Decision<VoiceScope> scope(Desk desk) {
    try {
      return Decision.accepted(
          new VoiceScope(
              desk.field("channel").map(ChannelKind::new),
              desk.field("language").map(LanguageTag::new)));
    } catch (IllegalArgumentException noName) {
      return Decision.refused(Refusal.Kind.INVALID, "voice.scope-invalid");
    }
  }

  /** A number that was typed; what is none is out of every range. */
  private static int number(Desk desk, String name) {
    return desk.field(name)
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .orElse(-1);
  }

  private void finish(Desk desk, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/reports/voice?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        show(desk, Optional.of(desk.why(refusal)));
      }
    }
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
