package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseContacts;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** What every later step of a call or a visit has in common: somebody says something to it. */
public final class ContactWork {

  private final CaseWork work;
  private final Policies policies;

  /** Needs the common part of casework, and when we are there. */
  @Inject
  public ContactWork(CaseWork work, Policies policies) {
    this.work = work;
    this.policies = policies;
  }

  /** What a member's words about a call or a visit lead to. */
  @FunctionalInterface
  interface Said {
    Decision<List<CaseEvent>> decide(
        CaseContacts rules, CaseWork.Situation situation, MemberId member, CaseTextId words);
  }

  Decision<FeedbackCase> change(
      Actor actor, CaseId caseId, ExpectedVersion expected, String words, Said said) {
    return CaseWork.member(actor)
        .then(member ->
            work.change(
                actor,
                Permission.WORK_CASES,
                caseId,
                expected,
                situation ->
                    work.keep(caseId, Optional.of(words))
                        .map(kept ->
                            said.decide(
                                new CaseContacts(policies.active().calendar(), situation.now()),
                                situation,
                                member,
                                kept))
                        .orElseGet(
                            () -> Decision.refused(Refusal.Kind.INVALID, "contact.say-how"))));
  }

  /** A member who is there to call or to come. */
  static Decision<MemberId> someone(Members members, MemberId who) {
    return members
        .find(who)
        .filter(Member::active)
        .<Decision<MemberId>>map(found -> Decision.accepted(found.id()))
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "contact.nobody"));
  }
}
