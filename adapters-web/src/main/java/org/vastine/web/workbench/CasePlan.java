package org.vastine.web.workbench;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.ReadCase;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.PlanProgress;
import org.vastine.domain.policy.PlanReason;
import org.vastine.domain.triage.Assessment;
import org.vastine.web.console.Shell;

/** The plan of a case in words: its steps with what is done, and why it is this plan. */
final class CasePlan {
  private static final int MOST_REASONS = 6;

  private CasePlan() {}

  /** What the plan asks for, where each step stands, and what did it. */
  static List<CaseModel.Step> steps(Shell s, ReadCase.CaseView view, TimelineWords words) {
    return view.progress().steps().stream().map(stand -> step(s, view, words, stand)).toList();
  }

  private static CaseModel.Step step(
      Shell s, ReadCase.CaseView view, TimelineWords words, PlanProgress.Stand stand) {
    Optional<String> how =
        stand.event().map(place -> words.line(view.timeline().get(place - 1).event()).words());
    return new CaseModel.Step(
        s.t("step." + stand.step().label()), stand.state().label(), how, stand.at());
  }

  /** Why the latest plan is as it is. */
  static List<String> reasons(Shell s, List<Timeline.Entry> timeline) {
    return timeline.reversed().stream()
        .map(Timeline.Entry::event)
        .filter(CaseEvent.PlanMade.class::isInstance)
        .map(CaseEvent.PlanMade.class::cast)
        .findFirst()
        .map(plan -> plan.reasons().stream().map(reason -> words(s, reason)).toList())
        .orElse(List.of());
  }

  private static String words(Shell s, PlanReason reason) {
    Map<String, String> shown = new TreeMap<>();
    String aspect = reason.facts().getOrDefault("aspect", "");
    reason
        .facts()
        .forEach((name, value) ->
            shown.put(
                name,
                name.equals("value")
                    ? AspectWords.value(s, aspect, value)
                    : shown(s, name, value)));
    return s.fill(reason.key(), shown);
  }

  private static String shown(Shell s, String name, String value) {
    return switch (name) {
      case "style" -> s.t("style." + value);
      case "time" -> length(s, value);
      case "confidence", "needed" -> percent(value);
      case "aspect" -> s.t("aspect." + value);
      case "because" -> because(s, value);
      default -> value;
    };
  }

  /** The facts that a rule went by, such as {@code style=irritated, mentions=2}. */
  private static String because(Shell s, String facts) {
    return Stream.of(facts.split(", ", -1))
        .map(fact -> fact.split("=", 2))
        .map(fact ->
            fact.length < 2
                ? fact[0]
                : s.t("aspect." + fact[0]) + " " + AspectWords.value(s, fact[0], fact[1]))
        .collect(Collectors.joining(", "));
  }

  private static String length(Shell s, String value) {
    try {
      return s.words().length(Duration.parse(value));
    } catch (DateTimeException e) {
      return value;
    }
  }

  static String percent(String share) {
    return Long.toString(Math.round(Double.parseDouble(share) * 100));
  }

  /** What carried the style, strongest first. */
  static List<String> triage(Shell s, Optional<Assessment> assessment, String text) {
    return assessment
        .map(it ->
            it.reasons().stream()
                .filter(reason -> reason.weight() > 0)
                .limit(MOST_REASONS)
                .map(reason -> {
                  String cue = s.words().has(reason.cue()) ? s.t(reason.cue()) : s.t("cue.other");
                  return reason
                      .span()
                      .filter(span -> span.end() <= text.length())
                      .map(span -> s.t("cue.at", "cue", cue, "words", span.of(text)))
                      .orElse(cue);
                })
                .distinct()
                .toList())
        .orElse(List.of());
  }
}
