package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.policy.ApprovalRule;
import org.vastine.domain.policy.Calendars;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

/** Counts what one policy makes of the cases of a trial. */
final class TrialTally {

  private static final int HOURS = 24;

  private final Calendars calendars;
  private final Instant until;
  private final Map<Instant, Integer> dueWithinHour = new HashMap<>();
  private final Integer[] dueByHour = new Integer[HOURS];
  private final Map<Style, PolicyTrial.InTime> inTime = new EnumMap<>(Style.class);
  private final Map<Style, TrialShare> answered = new EnumMap<>(Style.class);
  private int mustAnswer;
  private int breached;
  private int approvals;
  private int alarms;
  private int community;

  TrialTally(ResponsePolicy policy, Instant until) {
    this.calendars = policy.calendars();
    this.until = until;
    Arrays.fill(dueByHour, 0);
  }

  /** Whether an answer at this moment would have come late. */
  boolean add(Plan plan, TrialCase one) {
    Instant answeredAt = one.answeredAt().orElse(until);
    answered.merge(
        plan.style(),
        TrialShare.NONE.and(plan, one, until),
        (share, _) -> share.and(plan, one, until));
    boolean must = plan.obligation().leastPercent() > 0;
    boolean late = must && answeredAt.isAfter(plan.firstReplyDue());
    if (must) {
      due(plan, late);
    }
    breached += late ? 1 : 0;
    approvals += plan.approval() == ApprovalRule.NO_REPLY ? 0 : 1;
    alarms += plan.alarm() ? 1 : 0;
    community += plan.communityUntil().isPresent() ? 1 : 0;
    return late;
  }

  private void due(Plan plan, boolean late) {
    mustAnswer++;
    dueWithinHour.merge(plan.firstReplyDue().truncatedTo(ChronoUnit.HOURS), 1, Integer::sum);
    dueByHour[plan.firstReplyDue().atZone(zone()).getHour()]++;
    inTime.merge(plan.style(), new PolicyTrial.InTime(1, late ? 0 : 1), PolicyTrial.InTime::and);
  }

  /** How many answers are due within each hour. */
  Map<Instant, Integer> dueWithinHour() {
    return Map.copyOf(dueWithinHour);
  }

  PolicyTrial.Side side(Optional<TrialRoom> duty) {
    return new PolicyTrial.Side(
        mustAnswer,
        breached,
        approvals,
        alarms,
        community,
        dueWithinHour.values().stream().mapToInt(Integer::intValue).max().orElse(0),
        Arrays.asList(dueByHour),
        calendars.openDaysByHour(until.atZone(zone()).toLocalDate()),
        inTime,
        answered,
        duty.map(there -> there.beside(dueWithinHour, zone())));
  }

  /** Where the clock hangs by which hours of the day are told. */
  private ZoneId zone() {
    return calendars.standardOne().zone();
  }
}
