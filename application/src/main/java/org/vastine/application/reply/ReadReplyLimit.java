package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** How much may still be said in public in a case, told before somebody writes it (R27, R31). */
public final class ReadReplyLimit {

  private final Permitted permitted;
  private final Cases cases;
  private final Policies policies;
  private final GuardDesk desk;

  /** Needs the case, and what the policy says about it. */
  @Inject
  public ReadReplyLimit(Permitted permitted, Cases cases, Policies policies, GuardDesk desk) {
    this.permitted = permitted;
    this.cases = cases;
    this.policies = policies;
    this.desk = desk;
  }

  /** What is asked: about which case. */
  public record Command(CaseId caseId) {}

  /**
   * What is given.
   *
   * @param most how many replies in public the plan allows; empty where it sets no limit
   * @param given how many there were
   * @param reached whether nothing further is to be said; the question back to the thread still is
   * @param mayReply whether the one who asks could send one all the same
   */
  public record ReplyLimit(OptionalInt most, int given, boolean reached, boolean mayReply) {}

  /** Gives it. */
  public Decision<ReplyLimit> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> cases.existing(command.caseId()).map(found -> limit(actor, found)));
  }

  private ReplyLimit limit(Actor actor, FeedbackCase found) {
    ResponsePolicy policy = policies.active();
    boolean reached = desk.saidEnough(found, Audience.PUBLIC, policy).isPresent();
    return new ReplyLimit(
        desk.mostReplies(found, policy),
        found.talk().publicReplies(),
        reached,
        !reached || actor.lacks(Permission.LEAD_CASES).isEmpty());
  }
}
