package org.vastine.web.alert;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vastine.application.alert.ReadAlertSettings;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Shift;

/** How a member is told, as answers tell it. */
public record AlertSettingsBody(
    int version,
    String zone,
    Map<String, String> hours,
    List<String> breakThrough,
    long windowMinutes,
    long leadMinutes,
    List<AlertRuleBody> rules,
    List<String> outlets) {

  static AlertSettingsBody of(ReadAlertSettings.View view) {
    var settings = view.settings();
    Map<String, String> hours = new TreeMap<>();
    settings.week().forEach((day, of) -> hours.put(name(day), text(of)));
    return new AlertSettingsBody(
        settings.version(),
        settings.hours().zone().getId(),
        hours,
        settings.breakThrough().stream().map(Labelled::label).toList(),
        settings.window().toMinutes(),
        settings.lead().toMinutes(),
        settings.rules().stream().map(AlertRuleBody::of).toList(),
        view.outlets().stream().map(Labelled::label).sorted().toList());
  }

  static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  static String text(DayHours hours) {
    return hours.shifts().stream().map(Shift::toString).collect(Collectors.joining(", "));
  }
}
