package org.vastine.persistence.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Shift;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.Labels;

/** What a member said about alerts, as a document. */
final class SettingsDocument {

  private SettingsDocument() {}

  static JSONB of(AlertSettings settings) {
    Map<String, String> week = new TreeMap<>();
    settings.hours().week().forEach((day, hours) -> week.put(label(day), text(hours)));
    return Facts.none()
        .with("zone", settings.hours().zone().getId())
        .with("week", week)
        .withTexts("through", settings.breakThrough(), Labelled::label)
        .with("window", settings.window().toSeconds())
        .with("lead", settings.lead().toSeconds())
        .withEach("rules", settings.rules(), SettingsDocument::rule)
        .jsonb();
  }

  private static Facts rule(AlertRule rule) {
    return Facts.none()
        .withTexts("kinds", rule.kinds(), Labelled::label)
        .with("scope", rule.scope())
        .withTexts("styles", rule.styles(), Labelled::label)
        .withTexts("channels", rule.channels(), name -> name)
        .withTexts("languages", rule.languages(), code -> code)
        .withTexts("outlets", rule.outlets(), Labelled::label);
  }

  static AlertSettings read(MemberId member, int version, JSONB document) {
    Facts facts = Facts.of(document);
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    facts
        .strings("week")
        .forEach((day, hours) ->
            week.put(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), DayHours.of(hours)));
    return new AlertSettings(
        member,
        version,
        new BusinessCalendar(ZoneId.of(facts.string("zone")), week, Map.of()),
        labels(AlertKind.class, facts, "through"),
        Duration.ofSeconds(facts.whole("window")),
        Duration.ofSeconds(facts.whole("lead")),
        facts.each("rules", SettingsDocument::rule));
  }

  private static AlertRule rule(Facts facts) {
    return new AlertRule(
        labels(AlertKind.class, facts, "kinds"),
        facts.label(AlertScope.class, "scope"),
        labels(Style.class, facts, "styles"),
        texts(facts, "channels"),
        texts(facts, "languages"),
        labels(OutletKind.class, facts, "outlets"));
  }

  private static <E extends Enum<E> & Labelled> Set<E> labels(
      Class<E> type, Facts facts, String name) {
    EnumSet<E> all = EnumSet.noneOf(type);
    all.addAll(facts.eachText(name, label -> Labels.of(type, label)));
    return all;
  }

  private static Set<String> texts(Facts facts, String name) {
    List<String> all = facts.eachText(name, text -> text);
    return new HashSet<>(all);
  }

  private static String label(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static String text(DayHours hours) {
    return hours.shifts().stream().map(Shift::toString).collect(Collectors.joining(", "));
  }
}
