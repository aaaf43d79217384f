package org.vastine.web.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Shift;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.FindingRule;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.WorkRules;

/** A response policy as answers tell it; every time is in seconds. */
record PolicyBody(
    int version,
    String name,
    CalendarBody calendar,
    List<PlaybookBody> playbooks,
    double undecidedBelow,
    GuardBody guard,
    WorkBody work) {
  record CalendarBody(String zone, Map<String, String> week, Map<String, String> specialDays) {
    static CalendarBody of(BusinessCalendar calendar) {
      Map<String, String> week = new java.util.LinkedHashMap<>();
      for (DayOfWeek day : DayOfWeek.values()) {
        DayHours hours = calendar.week().getOrDefault(day, DayHours.CLOSED);
        week.put(day.name().toLowerCase(Locale.ROOT), hours(hours));
      }
      Map<String, String> special = new TreeMap<>();
      calendar.specialDays().forEach((day, hours) -> special.put(day.toString(), hours(hours)));
      return new CalendarBody(calendar.zone().getId(), week, special);
    }

    private static String hours(DayHours hours) {
      return hours.shifts().stream().map(Shift::toString).collect(Collectors.joining(","));
    }
  }

  record ObligationBody(String kind, int leastPercent) {}

  record WindowBody(long seconds, int mostComplaints, boolean evenWhenNegative) {
    static WindowBody of(CommunityWindow window) {
      return new WindowBody(
          window.length().toSeconds(), window.mostComplaints(), window.evenWhenNegative());
    }
  }

  record PlaybookBody(
      String style,
      ObligationBody obligation,
      long firstReplySeconds,
      Optional<Long> updateSeconds,
      Optional<Long> resolutionSeconds,
      boolean countsAlways,
      Optional<WindowBody> communityWindow,
      long coolDownSeconds,
      String approval,
      List<String> steps,
      Optional<Integer> mostReplies) {
    static PlaybookBody of(Playbook playbook) {
      return new PlaybookBody(
          playbook.style().label(),
          new ObligationBody(playbook.obligation().label(), playbook.obligation().leastPercent()),
          playbook.targets().firstReply().toSeconds(),
          playbook.targets().update().map(Duration::toSeconds),
          playbook.targets().resolution().map(Duration::toSeconds),
          playbook.targets().countsAlways(),
          playbook.communityWindow().map(WindowBody::of),
          playbook.coolDown().toSeconds(),
          playbook.approval().label(),
          playbook.steps().stream().map(Labelled::label).toList(),
          playbook.mostReplies().isPresent()
              ? Optional.of(playbook.mostReplies().getAsInt())
              : Optional.empty());
    }
  }

  record RuleBody(String kind, String severity, String overriding, double sureFrom) {
    static RuleBody of(FindingRule rule) {
      return new RuleBody(
          rule.kind().label(),
          rule.severity().label(),
          rule.overriding().label(),
          rule.sureFrom().value());
    }
  }

  record GuardBody(
      List<RuleBody> rules,
      long heatedCoolDownSeconds,
      long repetitionLookbackSeconds,
      int alikeFromPercent) {
    static GuardBody of(GuardRules guard) {
      return new GuardBody(
          guard.rules().values().stream().map(RuleBody::of).toList(),
          guard.heatedCoolDown().toSeconds(),
          guard.repetitionLookback().toSeconds(),
          guard.alikeFromPercent());
    }
  }

  record WorkBody(
      long claimLeaseSeconds,
      long undoSeconds,
      long lateGraceSeconds,
      long continuationSeconds,
      long shareWindowSeconds,
      long alarmFromReach) {
    static WorkBody of(WorkRules work) {
      return new WorkBody(
          work.claimLease().toSeconds(),
          work.undo().toSeconds(),
          work.lateGrace().toSeconds(),
          work.continuation().toSeconds(),
          work.shareWindow().toSeconds(),
          work.alarmFromReach());
    }
  }

  static PolicyBody of(ResponsePolicy policy) {
    return new PolicyBody(
        policy.version(),
        policy.name(),
        CalendarBody.of(policy.calendar()),
        policy.playbooks().values().stream().map(PlaybookBody::of).toList(),
        policy.undecidedBelow().value(),
        GuardBody.of(policy.guard()),
        WorkBody.of(policy.work()));
  }
}
