package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member gets an address of their own for a case (R16). */
public final class MakeAlias {

  private final Permitted permitted;
  private final Cases cases;
  private final Relaying relaying;
  private final InstantSource clock;

  /** Needs the cases and the mailboxes. */
  @Inject
  public MakeAlias(Permitted permitted, Cases cases, Relaying relaying, InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.relaying = relaying;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId what it leads into
   * @param mailbox out of which account; the first that can relay where none is named
   */
  public record Command(CaseId caseId, Optional<ChannelAccountId> mailbox) {}

  /** Gives the member's alias on the case: the one that works already, or a new one. */
  public Decision<RelayAlias> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            permitted.decide(
                actor,
                Permission.WORK_CASES,
                () ->
                    cases
                        .lockExisting(command.caseId())
                        .then(_ ->
                            relaying.standing(
                                actor,
                                member,
                                command.caseId(),
                                command.mailbox(),
                                clock.instant()))));
  }
}
