package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A case is given to a member, who is its owner from then on. */
public final class AssignCase {

  private final CaseWork work;
  private final Members members;

  /** Needs the common part of casework and the members. */
  @Inject
  public AssignCase(CaseWork work, Members members) {
    this.work = work;
    this.members = members;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param to who gets it
   * @param reason why, kept as a note; needed where private details of that member stand in it
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, MemberId to, Optional<String> reason) {
    /** Without saying why. */
    public Command(CaseId caseId, ExpectedVersion expected, MemberId to) {
      this(caseId, expected, to, Optional.empty());
    }
  }

  /**
   * Gives the case as it is then; taking a case for oneself needs less than giving it to somebody
   * else.
   */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    boolean toSelf = actor.member().filter(command.to()::equals).isPresent();
    return work.change(
        actor,
        toSelf ? Permission.WORK_CASES : Permission.ASSIGN_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            members.find(command.to()).filter(Member::active).isEmpty()
                ? Decision.refused(Refusal.Kind.INVALID, "team.member-not-found")
                : assigned(actor, command, situation));
  }

  private Decision<List<CaseEvent>> assigned(
      Actor actor, Command command, CaseWork.Situation situation) {
    FeedbackCase one = situation.feedbackCase();
    Optional<String> reason = command.reason().filter(words -> !words.isBlank());
    if (reason.isEmpty()) {
      return CaseClaims.assign(one, command.to(), actor.by(), situation.now());
    }
    Optional<Refusal> lacking =
        CaseClaims.isKeptFrom(one, command.to())
            ? mayNotLet(actor, command.to())
            : Optional.empty();
    return lacking.isPresent()
        ? Decision.refused(lacking.get())
        : CaseClaims.assignAllTheSame(
            one,
            command.to(),
            work.keep(one.id(), reason).orElseThrow(),
            actor.by(),
            situation.now());
  }

  /**
   * A lead lets others have such a case, and themselves only where no other lead is there (R32).
   */
  private Optional<Refusal> mayNotLet(Actor actor, MemberId to) {
    boolean toSelf = actor.member().filter(to::equals).isPresent();
    boolean otherLead =
        members.all().stream()
            .filter(Member::active)
            .filter(member -> member.role().permissions().contains(Permission.LEAD_CASES))
            .anyMatch(member -> !member.id().equals(to));
    return actor
        .lacks(Permission.LEAD_CASES)
        .or(() ->
            toSelf && otherLead
                ? Optional.of(Refusal.of(Refusal.Kind.NOT_ALLOWED, "exposure.not-for-oneself"))
                : Optional.empty());
  }
}
