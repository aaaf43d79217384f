package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Contact;
import org.vastine.domain.feedbackcase.ContactTime;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/** A call or a visit gets another time, or somebody else does it, with a reason (R17). */
public final class MoveContact {

  private final ContactWork work;
  private final Members members;

  /** Needs what all steps need, and the members. */
  @Inject
  public MoveContact(ContactWork work, Members members) {
    this.work = work;
    this.members = members;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param contact which call or visit
   * @param who who does it from now on; as before where nobody is named
   * @param when when
   * @param reason why
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      ContactId contact,
      Optional<MemberId> who,
      ByWhen when,
      String reason) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        command.caseId(),
        command.expected(),
        command.reason(),
        (rules, situation, member, reason) ->
            ContactWork.someone(
                    members,
                    command
                        .who()
                        .orElseGet(() -> before(situation.feedbackCase(), command, member)))
                .then(who ->
                    ContactTime.spoken(command.when().in(rules.calendar(), situation.now()))
                        .then(due ->
                            rules.move(
                                situation.feedbackCase(),
                                member,
                                command.contact(),
                                who,
                                due,
                                reason,
                                actor.by()))));
  }

  private static MemberId before(FeedbackCase feedbackCase, Command command, MemberId member) {
    return feedbackCase
        .handOff()
        .contacts()
        .find(command.contact())
        .map(Contact::member)
        .orElse(member);
  }
}
