package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Feasibility;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Says how realistic a time is before it is promised (R21). */
public final class HintPromise {

  private static final int HISTORY = 200;
  private static final int MOST_OPEN = 1_000;
  private static final int MOST_IN_HAND = 200;

  private final Permitted permitted;
  private final Cases cases;
  private final CaseList list;
  private final DutyOutlook duty;
  private final PromiseBook book;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs the history of promises, the calendar, and what the member has to do besides. */
  @Inject
  public HintPromise(
      Permitted permitted,
      Cases cases,
      CaseList list,
      DutyOutlook duty,
      PromiseBook book,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.list = list;
    this.duty = duty;
    this.book = book;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param by the time that is about to be named
   */
  public record Command(CaseId caseId, ByWhen by) {}

  /**
   * The answer.
   *
   * @param due the moment that is meant
   * @param feasibility how realistic it is
   */
  public record Hint(Instant due, Feasibility feasibility) {}

  /** Gives the hint; refused for a time that cannot be promised, with a proposal. */
  public Decision<Hint> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(
            member -> permitted.decide(actor, Permission.READ_CASES, () -> hint(member, command)));
  }

  private Decision<Hint> hint(MemberId member, Command command) {
    return cases.existing(command.caseId()).then(found -> hint(found, member, command));
  }

  private Decision<Hint> hint(FeedbackCase feedbackCase, MemberId member, Command command) {
    BusinessCalendar calendar = policies.active().calendar();
    Instant now = clock.instant();
    return command
        .by()
        .in(calendar, now)
        .map(due -> new Hint(due, feasibility(feedbackCase, member, calendar, now, due)));
  }

  private Feasibility feasibility(
      FeedbackCase feedbackCase,
      MemberId member,
      BusinessCalendar calendar,
      Instant now,
      Instant due) {
    List<Feasibility.Past> history =
        book.kept(feedbackCase.judgement().style(), HISTORY).stream()
            .map(entry ->
                new Feasibility.Past(
                    calendar.between(entry.madeAt(), entry.endedAt().orElse(entry.due())),
                    !entry.broken()))
            .toList();
    List<PromiseId> before =
        book.open(Optional.of(member), MOST_OPEN).stream()
            .filter(entry -> !entry.due().isAfter(due))
            .map(PromiseBook.Entry::id)
            .toList();
    Duration available = calendar.between(now, due);
    Feasibility.Load load =
        new Feasibility.Load(
            before.size(), list.inHandsOf(member, MOST_IN_HAND).size(), duty.of(member, now, due));
    return Feasibility.of(history, load, available);
  }
}
