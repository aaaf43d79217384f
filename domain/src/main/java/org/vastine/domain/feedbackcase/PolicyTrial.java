package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

/**
 * What another policy would have changed (R11): recorded cases are folded and decided once more, by
 * the code that folds and decides cases that live, under the policy of today and under the other.
 * The same cases give the same report.
 *
 * <p>Each case counts with the plan that held when it was answered first, or when nothing more was
 * said. What members did is taken as it was: nobody can know whether they would have been quicker.
 */
public final class PolicyTrial {

  /** How many differing cases a report names. */
  public static final int MOST_NAMED = 100;

  private final ResponsePolicy today;
  private final ResponsePolicy other;
  private final Instant until;
  private final Optional<DutyRoom> room;

  private final List<TrialCase> known = new ArrayList<>();
  private final Map<ThreadId, List<Instant>> complaints = new HashMap<>();

  /**
   * A trial without cases yet.
   *
   * @param until the moment of the trial: an answer that was due before it and did not come is late
   */
  public PolicyTrial(ResponsePolicy today, ResponsePolicy other, Instant until) {
    this(today, other, until, Optional.empty());
  }

  /**
   * A trial without cases yet that compares the work with duty.
   *
   * @param until as above
   * @param room what those on duty have room for; empty where no roster is switched on
   */
  public PolicyTrial(
      ResponsePolicy today, ResponsePolicy other, Instant until, Optional<DutyRoom> room) {
    this.today = today;
    this.other = other;
    this.until = until;
    this.room = room;
  }

  /**
   * What one policy makes of all cases.
   *
   * @param mustAnswer how many had to be answered, always or by share
   * @param breached for how many of these the deadline passed without an answer
   * @param approvals for how many another member approves replies
   * @param alarms for how many a lead is told
   * @param community how many the community may answer first
   * @param busiestHour the most answers that are due within one hour
   * @param dueByHour how many answers are due in each hour of the day, from 0 to 23, by the clock
   *     of the policy's standard calendar: the work that duty has to meet
   * @param openDays on how many days of a usual week a calendar of the policy is open within each
   *     of these hours, by the same clock
   * @param inTime of each style, how many had to be answered and were in time or can still be;
   *     styles without any are left out
   * @param answered of each style, how many were answered against what the policy asks
   * @param onDuty the same work beside the room of those on duty; empty where no roster is switched
   *     on
   */
  public record Side(
      int mustAnswer,
      int breached,
      int approvals,
      int alarms,
      int community,
      int busiestHour,
      List<Integer> dueByHour,
      List<Integer> openDays,
      Map<Style, InTime> inTime,
      Map<Style, TrialShare> answered,
      Optional<OnDuty> onDuty) {
    /** Copies. */
    public Side {
      dueByHour = List.copyOf(dueByHour);
      openDays = List.copyOf(openDays);
      inTime = Map.copyOf(inTime);
      answered = Map.copyOf(answered);
    }
  }

  /**
   * What those on duty have room for, by the roster as it is today; absences are left out of it.
   *
   * @param roomByHour the room in each hour of the day, from 0 to 23, by the same clock as the
   *     work, summed over the days from the first answer due to the last
   * @param hoursBeyond in how many single hours more answers are due than those on duty then have
   *     room for
   * @param dueUnattended how many answers are due in hours in which nobody is on duty
   */
  public record OnDuty(List<Integer> roomByHour, int hoursBeyond, int dueUnattended) {
    /** Copies. */
    public OnDuty {
      roomByHour = List.copyOf(roomByHour);
    }
  }

  /**
   * How the answers of one style stand.
   *
   * @param mustAnswer how many had to be answered
   * @param inTime for how many of these the deadline did not pass without an answer
   */
  public record InTime(int mustAnswer, int inTime) {
    InTime and(InTime more) {
      return new InTime(mustAnswer + more.mustAnswer, inTime + more.inTime);
    }
  }

  /**
   * A case that would have been met otherwise.
   *
   * @param today its plan by today's policy, with the reasons
   * @param other its plan by the other, with the reasons
   * @param changes in what they differ
   */
  public record Difference(CaseId id, Plan today, Plan other, Set<TrialChange> changes) {
    /** Copies the changes. */
    public Difference {
      changes = Collections.unmodifiableSet(EnumSet.copyOf(changes));
    }
  }

  /**
   * What came of a trial.
   *
   * @param cases how many were decided
   * @param differing how many would have been met otherwise
   * @param today what today's policy makes of them
   * @param other what the other makes of them
   * @param byStyle how many differ of each style; styles without any are left out
   * @param byChange how many differ in what; changes without any are left out
   * @param named the first of those that differ, in the order of the cases, at most {@link
   *     #MOST_NAMED}
   */
  public record Report(
      int cases,
      int differing,
      Side today,
      Side other,
      Map<Style, Integer> byStyle,
      Map<TrialChange, Integer> byChange,
      List<Difference> named) {
    /** Copies. */
    public Report {
      byStyle = Map.copyOf(byStyle);
      byChange = Map.copyOf(byChange);
      named = List.copyOf(named);
    }
  }

  /** Decides these cases once more; {@code until} as for the constructor. */
  public static Report of(
      List<RecordedCase> cases, ResponsePolicy today, ResponsePolicy other, Instant until) {
    return of(cases, today, other, until, Optional.empty());
  }

  /** The same beside the room of those on duty, where a roster is switched on. */
  public static Report of(
      List<RecordedCase> cases,
      ResponsePolicy today,
      ResponsePolicy other,
      Instant until,
      Optional<DutyRoom> room) {
    PolicyTrial trial = new PolicyTrial(today, other, until, room);
    cases.forEach(trial::add);
    return trial.report();
  }

  /**
   * Takes up a case. Of its history only what decides it is kept, some hundred bytes, so that a
   * trial of many cases can read them one after another.
   */
  public void add(RecordedCase recorded) {
    CaseEvent.Opened opened = (CaseEvent.Opened) recorded.events().getFirst();
    Optional<Instant> negative = TrialCase.negativeSince(recorded.events());
    negative.ifPresent(
        at -> complaints.computeIfAbsent(opened.thread(), _ -> new ArrayList<>()).add(at));
    TrialCase.of(recorded, negative).ifPresent(known::add);
  }

  /** Takes up a case of which only what decides it is known, such as one of another workspace. */
  public void add(TrialCase one) {
    one.negativeSince()
        .ifPresent(at -> complaints.computeIfAbsent(one.thread(), _ -> new ArrayList<>()).add(at));
    known.add(one);
  }

  /** What came of the cases taken up so far. */
  public Report report() {
    complaints.values().forEach(Collections::sort);
    TrialTally ofToday = new TrialTally(today, until);
    TrialTally ofOther = new TrialTally(other, until);
    Map<Style, Integer> byStyle = new EnumMap<>(Style.class);
    Map<TrialChange, Integer> byChange = new EnumMap<>(TrialChange.class);
    List<Difference> named = new ArrayList<>();
    int differing = 0;
    for (TrialCase one : known) {
      CaseFacts facts = one.facts().withOtherComplaints(complaintsOfOthers(one));
      Plan before = today.planFor(facts);
      Plan after = other.planFor(facts);
      boolean late = ofToday.add(before, one);
      boolean wouldBeLate = ofOther.add(after, one);
      Set<TrialChange> changes = changes(before, after, late, wouldBeLate);
      if (!changes.isEmpty()) {
        differing++;
        byStyle.merge(before.style(), 1, Integer::sum);
        changes.forEach(change -> byChange.merge(change, 1, Integer::sum));
        if (named.size() < MOST_NAMED) {
          named.add(new Difference(one.id(), before, after, changes));
        }
      }
    }
    Optional<TrialRoom> duty =
        room.map(there -> new TrialRoom(there, ofToday.dueWithinHour(), ofOther.dueWithinHour()));
    return new Report(
        known.size(), differing, ofToday.side(duty), ofOther.side(duty), byStyle, byChange, named);
  }

  /** By halving, since a thread may hold a great many cases. */
  private int complaintsOfOthers(TrialCase one) {
    List<Instant> all = complaints.getOrDefault(one.thread(), List.of());
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (all.get(middle).isAfter(one.decidedAt())) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    boolean own = one.negativeSince().filter(at -> !at.isAfter(one.decidedAt())).isPresent();
    return own ? from - 1 : from;
  }

  private static Set<TrialChange> changes(
      Plan before, Plan after, boolean late, boolean wouldBeLate) {
    Set<TrialChange> changes = EnumSet.noneOf(TrialChange.class);
    int sooner = after.firstReplyDue().compareTo(before.firstReplyDue());
    note(changes, !before.playbook().equals(after.playbook()), TrialChange.PLAYBOOK);
    note(changes, !before.obligation().equals(after.obligation()), TrialChange.OBLIGATION);
    note(changes, sooner < 0, TrialChange.SOONER);
    note(changes, sooner > 0, TrialChange.LATER);
    note(changes, wouldBeLate && !late, TrialChange.BREACH_MORE);
    note(changes, late && !wouldBeLate, TrialChange.BREACH_LESS);
    note(changes, before.approval() != after.approval(), TrialChange.APPROVAL);
    note(changes, !before.communityUntil().equals(after.communityUntil()), TrialChange.COMMUNITY);
    note(changes, before.alarm() != after.alarm(), TrialChange.ALARM);
    note(changes, !before.steps().equals(after.steps()), TrialChange.STEPS);
    return changes;
  }

  private static void note(Set<TrialChange> changes, boolean holds, TrialChange change) {
    if (holds) {
      changes.add(change);
    }
  }
}
