package org.vastine.web.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.feedbackcase.TrialShare;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Plan;

/** What came of trying a policy, as answers tell it. */
record TrialBody(
    int cases,
    int differing,
    SideBody active,
    SideBody draft,
    Map<String, Integer> byStyle,
    Map<String, Integer> byChange,
    List<DifferingBody> named) {
  static TrialBody of(PolicyTrial.Report report, Map<CaseId, String> names) {
    return new TrialBody(
        report.cases(),
        report.differing(),
        SideBody.of(report.today()),
        SideBody.of(report.other()),
        labelled(report.byStyle()),
        labelled(report.byChange()),
        report.named().stream().map(one -> DifferingBody.of(one, names)).toList());
  }

  /** What one policy makes of the cases. */
  record SideBody(
      int mustAnswer,
      int breached,
      int approvals,
      int alarms,
      int community,
      int busiestHour,
      List<Integer> dueByHour,
      List<Integer> openDays,
      Map<String, PolicyTrial.InTime> inTime,
      Map<String, ShareBody> answered,
      Optional<PolicyTrial.OnDuty> onDuty) {
    static SideBody of(PolicyTrial.Side side) {
      Map<String, PolicyTrial.InTime> inTime = new TreeMap<>();
      side.inTime().forEach((style, count) -> inTime.put(style.label(), count));
      Map<String, ShareBody> answered = new TreeMap<>();
      side.answered().forEach((style, share) -> answered.put(style.label(), ShareBody.of(share)));
      return new SideBody(
          side.mustAnswer(),
          side.breached(),
          side.approvals(),
          side.alarms(),
          side.community(),
          side.busiestHour(),
          side.dueByHour(),
          side.openDays(),
          inTime,
          answered,
          side.onDuty());
    }
  }

  /** How many of a style were answered, against what the policy asks. */
  record ShareBody(
      int answered,
      int silent,
      int neglected,
      Optional<Integer> percent,
      int askedPercent,
      boolean kept,
      int may,
      int mayAnswered) {
    static ShareBody of(TrialShare share) {
      OptionalInt percent = share.owed().percent();
      return new ShareBody(
          share.owed().answered(),
          share.owed().silent(),
          share.owed().neglected(),
          percent.isPresent() ? Optional.of(percent.getAsInt()) : Optional.empty(),
          share.askedPercent(),
          share.isKept(),
          share.may(),
          share.mayAnswered());
    }
  }

  private static Map<String, Integer> labelled(Map<? extends Labelled, Integer> counts) {
    Map<String, Integer> labelled = new TreeMap<>();
    counts.forEach((label, count) -> labelled.put(label.label(), count));
    return labelled;
  }

  /** A case that would have been met otherwise; {@code name} is what a file calls it. */
  record DifferingBody(
      String caseId,
      Optional<String> name,
      String style,
      List<String> changes,
      PlanBody active,
      PlanBody draft) {
    static DifferingBody of(PolicyTrial.Difference difference, Map<CaseId, String> names) {
      return new DifferingBody(
          difference.id().toString(),
          Optional.ofNullable(names.get(difference.id())),
          difference.today().style().label(),
          difference.changes().stream().map(Labelled::label).toList(),
          PlanBody.of(difference.today()),
          PlanBody.of(difference.other()));
    }
  }

  /** One of its plans, in short. */
  record PlanBody(String playbook, Optional<String> rule, Instant answerDue) {
    static PlanBody of(Plan plan) {
      return new PlanBody(plan.playbook(), plan.rule(), plan.firstReplyDue());
    }
  }
}
