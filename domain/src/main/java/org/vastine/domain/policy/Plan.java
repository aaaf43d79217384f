package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vastine.domain.triage.Style;

/**
 * What a policy decided for one case, and why.
 *
 * @param policyVersion which version of the workspace's policy decided
 * @param style how the case is triaged
 * @param playbook the name of the playbook that applies
 * @param rule the name of the rule that led to it; empty where the style did
 * @param obligation how binding it is to answer
 * @param silence who may decide not to answer
 * @param firstReplyDue by when the first reply is sent, or somebody decides not to reply
 * @param resolutionDue by when the concern is solved, where there is a target
 * @param communityUntil until when the community may answer first, where it may
 * @param steps what is to be done, in this order
 * @param coolDown how long each draft waits before it can be sent, unless another member approves
 *     it
 * @param approval which replies another member approves
 * @param mostReplies after how many replies we say nothing further; empty for no limit
 * @param undecided whether the style is too unsure to act on without a member's eye
 * @param alarm whether a lead is told at once
 * @param reasons what explains all this, in the order of deciding
 */
public record Plan(
    int policyVersion,
    Style style,
    String playbook,
    Optional<String> rule,
    Obligation obligation,
    Silence silence,
    Instant firstReplyDue,
    Optional<Instant> resolutionDue,
    Optional<Instant> communityUntil,
    List<PlaybookStep> steps,
    Duration coolDown,
    ApprovalRule approval,
    OptionalInt mostReplies,
    boolean undecided,
    boolean alarm,
    List<PlanReason> reasons) {

  /** Refuses null and copies the lists. */
  public Plan {
    requireNonNull(style, "style is null");
    requireNonNull(playbook, "playbook is null");
    requireNonNull(rule, "rule is null");
    requireNonNull(obligation, "obligation is null");
    requireNonNull(silence, "silence is null");
    requireNonNull(firstReplyDue, "firstReplyDue is null");
    requireNonNull(resolutionDue, "resolutionDue is null");
    requireNonNull(communityUntil, "communityUntil is null");
    requireNonNull(coolDown, "coolDown is null");
    requireNonNull(approval, "approval is null");
    requireNonNull(mostReplies, "mostReplies is null");
    steps = List.copyOf(steps);
    reasons = List.copyOf(reasons);
  }

  /** Whether the playbook asks for this. */
  public boolean asksFor(PlaybookStep step) {
    return steps.contains(step);
  }
}
