package org.vastine.web.alert;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vastine.application.alert.ChangeAlertSettings;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Style;

/** Reads the form of a member's alert settings; rules stand in it by number. */
final class AlertForm {

  private final Context ctx;

  AlertForm(Context ctx) {
    this.ctx = ctx;
  }

  /** What is asked for, or what of it cannot be read. */
  Decision<ChangeAlertSettings.Command> read() {
    try {
      return Decision.accepted(
          new ChangeAlertSettings.Command(
              ExpectedVersion.of(number("version", 0)),
              ZoneId.of(text("zone")),
              week(),
              labels("through", AlertKind.class),
              Duration.ofMinutes(number("window", -1)),
              Duration.ofMinutes(number("lead", -1)),
              rules()));
    } catch (DateTimeException unknown) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "team.zone-unknown").with("zone", text("zone")));
    } catch (IllegalArgumentException unreadable) {
      return Decision.refused(Refusal.Kind.INVALID, "alert.unreadable");
    }
  }

  private Map<DayOfWeek, DayHours> week() {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, DayHours.of(text("hours-" + AlertSettingsBody.name(day))));
    }
    return week;
  }

  private List<AlertRule> rules() {
    List<AlertRule> rules = new ArrayList<>();
    for (int at = 0; at <= AlertSettings.MOST_RULES; at++) {
      Set<AlertKind> kinds = labels("kind-" + at, AlertKind.class);
      boolean dropped = ctx.formParam("drop-" + at) != null;
      if (!kinds.isEmpty() && !dropped) {
        rules.add(
            new AlertRule(
                kinds,
                Labelled.find(AlertScope.class, text("scope-" + at)).orElse(AlertScope.MINE),
                labels("style-" + at, Style.class),
                words("channels-" + at, word -> new ChannelKind(word).name()),
                words("languages-" + at, word -> new LanguageTag(word).code()),
                labels("outlet-" + at, OutletKind.class)));
      }
    }
    return rules;
  }

  private <E extends Enum<E> & Labelled> Set<E> labels(String name, Class<E> type) {
    EnumSet<E> found = EnumSet.noneOf(type);
    ctx.formParams(name).forEach(label -> Labelled.find(type, label).ifPresent(found::add));
    return found;
  }

  private Set<String> words(String name, UnaryOperator<String> read) {
    Set<String> words = new HashSet<>();
    for (String word : text(name).toLowerCase(Locale.ROOT).split("[\\s,;]+", -1)) {
      if (!word.isEmpty()) {
        words.add(read.apply(word));
      }
    }
    return words;
  }

  private int number(String name, int otherwise) {
    return Optional.of(text(name))
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  private String text(String name) {
    return Optional.ofNullable(ctx.formParam(name)).map(String::strip).orElse("");
  }
}
