package org.vastine.web.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.TrialShare;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Shell;

/** The answered shares of a trial, in words. */
final class TrialShares {

  private TrialShares() {}

  static List<TrialReport.ShareLine> of(Shell s, PolicyTrial.Report report) {
    return Arrays.stream(Style.values())
        .filter(style ->
            report.today().answered().containsKey(style)
                || report.other().answered().containsKey(style))
        .map(style ->
            line(
                s,
                style,
                Optional.ofNullable(report.today().answered().get(style)),
                Optional.ofNullable(report.other().answered().get(style))))
        .toList();
  }

  private static TrialReport.ShareLine line(
      Shell s, Style style, Optional<TrialShare> active, Optional<TrialShare> draft) {
    String now = may(s, active);
    String then = may(s, draft);
    return new TrialReport.ShareLine(
        style.label(),
        owed(s, active),
        owed(s, draft),
        percent(active),
        percent(draft),
        now.equals(then) ? now : now + " → " + then,
        draft.filter(share -> !share.isKept()).isPresent());
  }

  private static String owed(Shell s, Optional<TrialShare> share) {
    return share
        .filter(it -> it.owed().settled() > 0)
        .map(it ->
            s.t(
                "trial.share",
                "percent",
                percent(share),
                "asked",
                it.askedPercent(),
                "silent",
                it.owed().silent(),
                "neglected",
                it.owed().neglected()))
        .orElse("–");
  }

  private static String may(Shell s, Optional<TrialShare> share) {
    return share
        .filter(it -> it.may() > 0)
        .map(it -> s.t("trial.of", "n", it.mayAnswered(), "all", it.may()))
        .orElse("–");
  }

  private static String percent(Optional<TrialShare> share) {
    OptionalInt percent = share.map(it -> it.owed().percent()).orElse(OptionalInt.empty());
    return percent.isPresent() ? String.valueOf(percent.getAsInt()) : "";
  }
}
