package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.ApprovalRule;
import org.vastine.domain.policy.CaseFacts;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Sentiment;
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

  private PolicyTrial(ResponsePolicy today, ResponsePolicy other, Instant until) {
    this.today = today;
    this.other = other;
    this.until = until;
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
   */
  public record Side(
      int mustAnswer, int breached, int approvals, int alarms, int community, int busiestHour) {}

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

  /**
   * Decides these cases once more.
   *
   * @param until the moment of the trial: an answer that was due before it and did not come is late
   */
  public static Report of(
      List<RecordedCase> cases, ResponsePolicy today, ResponsePolicy other, Instant until) {
    return new PolicyTrial(today, other, until).report(cases);
  }

  /** What was known of a case when it was decided for the last time before its first answer. */
  private record Known(CaseFacts facts, Optional<Instant> answeredAt) {}

  private Report report(List<RecordedCase> cases) {
    Complaints complaints = Complaints.of(cases);
    Tally ofToday = new Tally();
    Tally ofOther = new Tally();
    Map<Style, Integer> byStyle = new EnumMap<>(Style.class);
    Map<TrialChange, Integer> byChange = new EnumMap<>(TrialChange.class);
    List<Difference> named = new ArrayList<>();
    int decided = 0;
    int differing = 0;
    for (RecordedCase recorded : cases) {
      Optional<Known> known = known(recorded, complaints);
      if (known.isEmpty()) {
        continue;
      }
      decided++;
      Plan before = today.planFor(known.get().facts());
      Plan after = other.planFor(known.get().facts());
      boolean late = ofToday.add(before, known.get().answeredAt().orElse(until));
      boolean wouldBeLate = ofOther.add(after, known.get().answeredAt().orElse(until));
      Set<TrialChange> changes = changes(before, after, late, wouldBeLate);
      if (!changes.isEmpty()) {
        differing++;
        byStyle.merge(before.style(), 1, Integer::sum);
        changes.forEach(change -> byChange.merge(change, 1, Integer::sum));
        if (named.size() < MOST_NAMED) {
          named.add(new Difference(recorded.id(), before, after, changes));
        }
      }
    }
    return new Report(decided, differing, ofToday.side(), ofOther.side(), byStyle, byChange, named);
  }

  private static Optional<Known> known(RecordedCase recorded, Complaints complaints) {
    Optional<CaseFacts> facts = Optional.empty();
    @Nullable FeedbackCase state = null;
    for (CaseEvent event : recorded.events()) {
      if (state == null) {
        state = FeedbackCase.fold(recorded.id(), List.of(event));
        continue;
      }
      if (event instanceof CaseEvent.PlanMade) {
        facts =
            Optional.of(
                CaseTriage.facts(
                    state,
                    complaints.ofOthers(state, event.at()),
                    recorded.channel(),
                    Optional.ofNullable(recorded.kinds().get(state.talk().latest()))));
      }
      if (event instanceof CaseEvent.ReplyPublished || event instanceof CaseEvent.AnswerDeclined) {
        return facts.map(known -> new Known(known, Optional.of(event.at())));
      }
      state = state.apply(event);
    }
    return facts.map(known -> new Known(known, Optional.empty()));
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

  /** Counts what one policy makes of the cases. */
  private static final class Tally {
    private final Map<Instant, Integer> dueByHour = new HashMap<>();
    private int mustAnswer;
    private int breached;
    private int approvals;
    private int alarms;
    private int community;

    /** Whether an answer at this moment would have come late. */
    boolean add(Plan plan, Instant answeredAt) {
      boolean must = plan.obligation().leastPercent() > 0;
      boolean late = must && answeredAt.isAfter(plan.firstReplyDue());
      if (must) {
        mustAnswer++;
        dueByHour.merge(plan.firstReplyDue().truncatedTo(ChronoUnit.HOURS), 1, Integer::sum);
      }
      breached += late ? 1 : 0;
      approvals += plan.approval() == ApprovalRule.NO_REPLY ? 0 : 1;
      alarms += plan.alarm() ? 1 : 0;
      community += plan.communityUntil().isPresent() ? 1 : 0;
      return late;
    }

    Side side() {
      int busiest = dueByHour.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return new Side(mustAnswer, breached, approvals, alarms, community, busiest);
    }
  }

  /** Since when each case of a thread has been judged negative, as far as it is among the cases. */
  private record Complaints(Map<ThreadId, Map<CaseId, Instant>> since) {
    static Complaints of(List<RecordedCase> cases) {
      Map<ThreadId, Map<CaseId, Instant>> since = new HashMap<>();
      for (RecordedCase recorded : cases) {
        CaseEvent.Opened opened = (CaseEvent.Opened) recorded.events().getFirst();
        negativeSince(recorded.events())
            .ifPresent(at ->
                since
                    .computeIfAbsent(opened.thread(), _ -> new HashMap<>())
                    .put(recorded.id(), at));
      }
      return new Complaints(since);
    }

    private static Optional<Instant> negativeSince(List<CaseEvent> events) {
      return events.stream().filter(Complaints::isNegative).map(CaseEvent::at).findFirst();
    }

    private static boolean isNegative(CaseEvent event) {
      return (event instanceof CaseEvent.Triaged triaged
              && triaged.sentiment() == Sentiment.NEGATIVE)
          || (event instanceof CaseEvent.TriageCorrected said
              && said.sentiment() == Sentiment.NEGATIVE);
    }

    int ofOthers(FeedbackCase own, Instant by) {
      return (int)
          since.getOrDefault(own.key().thread(), Map.of()).entrySet().stream()
              .filter(entry -> !entry.getKey().equals(own.id()) && !entry.getValue().isAfter(by))
              .count();
    }
  }
}
