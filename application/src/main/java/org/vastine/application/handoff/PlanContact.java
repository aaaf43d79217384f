package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseContacts;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ContactTime;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Somebody is to call a customer, or to come and see them (R17). */
public final class PlanContact {

  private final CaseWork work;
  private final Members members;
  private final Policies policies;
  private final Ids ids;

  /** Needs the common part of casework, the members, and when we are there. */
  @Inject
  public PlanContact(CaseWork work, Members members, Policies policies, Ids ids) {
    this.work = work;
    this.members = members;
    this.policies = policies;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param kind whether to call or to come
   * @param who who does it; the one who asks where nobody is named
   * @param when when
   * @param note what to know before
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      ContactKind kind,
      Optional<MemberId> who,
      ByWhen when,
      Optional<String> note) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation ->
                    ContactWork.someone(members, command.who().orElse(member))
                        .then(who -> plan(actor, member, who, situation, command))));
  }

  private Decision<List<CaseEvent>> plan(
      Actor actor, MemberId member, MemberId who, CaseWork.Situation situation, Command command) {
    BusinessCalendar calendar = policies.active().calendar();
    return ContactTime.spoken(command.when().in(calendar, situation.now()))
        .then(due ->
            new CaseContacts(calendar, situation.now())
                .plan(
                    situation.feedbackCase(),
                    member,
                    new CaseContacts.Wish(
                        new ContactId(ids.next()),
                        command.kind(),
                        who,
                        due,
                        work.keep(command.caseId(), command.note())),
                    actor.by()));
  }
}
