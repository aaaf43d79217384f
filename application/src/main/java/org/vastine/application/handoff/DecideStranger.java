package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseRelay;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PrivateTalk;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member lets a stranger's mail into the case whose alias it was sent to, or leaves it outside
 * (R16). Let in, the case that it had for itself ends as a duplicate where nobody worked on it.
 */
public final class DecideStranger {

  private final Permitted permitted;
  private final CaseWork work;
  private final Cases cases;
  private final Mentions mentions;
  private final InstantSource clock;

  /** Needs the cases and what was written. */
  @Inject
  public DecideStranger(
      Permitted permitted, CaseWork work, Cases cases, Mentions mentions, InstantSource clock) {
    this.permitted = permitted;
    this.work = work;
    this.cases = cases;
    this.mentions = mentions;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case whose alias it was sent to
   * @param expected the version that was looked at
   * @param mention the mail
   * @param accepted whether it is let in
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, MentionId mention, boolean accepted) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            permitted.decide(actor, Permission.WORK_CASES, () -> decide(actor, member, command)));
  }

  private Decision<FeedbackCase> decide(Actor actor, MemberId member, Command command) {
    Optional<Mention> written =
        command.accepted() ? mentions.find(command.mention()) : Optional.empty();
    Optional<CaseId> apart =
        cases
            .find(command.caseId())
            .flatMap(found -> found.handOff().talk().stranger(command.mention()))
            .map(PrivateTalk.Stranger::apart)
            .filter(_ -> command.accepted());
    return work.changeWithin(
            actor,
            command.caseId(),
            command.expected(),
            situation ->
                CaseRelay.decide(
                    situation.feedbackCase(),
                    member,
                    command.mention(),
                    written,
                    actor.by(),
                    situation.now()))
        .map(after -> {
          apart.flatMap(cases::lock).ifPresent(other -> endApart(actor, member, other));
          return after;
        });
  }

  /** One that somebody holds or answered stays: it became a matter of its own. */
  private void endApart(Actor actor, MemberId member, FeedbackCase other) {
    Decision<List<CaseEvent>> end =
        CaseEnding.joinOther(other, member, actor.by(), clock.instant());
    if (end instanceof Decision.Accepted<List<CaseEvent>>(List<CaseEvent> events)) {
      work.store(other, events);
    }
  }
}
