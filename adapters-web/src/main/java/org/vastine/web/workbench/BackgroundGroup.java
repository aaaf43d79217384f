package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.escalation.ForecastThread;
import org.vastine.web.bystander.WitnessedModel;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts together where the thread of a case is going, how it looked, and what happened. */
final class BackgroundGroup {
  /** Where the thread may soon need somebody. */
  private static final Set<String> RISING = Set.of("growing", "likely");

  private final ForecastThread forecast;

  /** Takes the use case that it shows. */
  @Inject
  BackgroundGroup(ForecastThread forecast) {
    this.forecast = forecast;
  }

  BackgroundModel of(CaseSight sight) {
    Desk desk = sight.desk();
    Optional<ForecastModel> expected =
        ForecastModel.of(
            desk,
            desk.orTell(
                forecast.handle(desk.actor(), new ForecastThread.Command(sight.it().id()))));
    Optional<WitnessedModel> witnessed = WitnessedModel.of(sight.shell(), sight.it());
    List<CaseModel.Line> timeline = sight.words().lines(sight.view().timeline());
    return new BackgroundModel(
        head(sight, expected, witnessed, timeline), expected, witnessed, timeline);
  }

  private static GroupModel head(
      CaseSight sight,
      Optional<ForecastModel> expected,
      Optional<WitnessedModel> witnessed,
      List<CaseModel.Line> timeline) {
    Shell s = sight.shell();
    GroupModel.Notes notes = new GroupModel.Notes();
    expected.ifPresent(said ->
        notes.note(
            s.t("group.thread", "level", s.t("forecast-level." + said.level())),
            RISING.contains(said.level())));
    notes.sayIf(witnessed.isPresent(), s.t("witnessed.title"));
    timeline.stream()
        .findFirst()
        .ifPresent(line -> notes.say(s.t("group.last", "time", s.at(line.at()))));
    return notes.of(sight.desk(), "background", false);
  }
}
