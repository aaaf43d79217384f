package org.vastine.domain.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;

/**
 * Reads each draft before it goes out and names what speaks against it (R13). What a text shows by
 * its words comes from text understanding; what it means in this case, with this author, at this
 * hour, is decided here by the policy.
 */
public final class ReplyGuard {

  /**
   * What the draft's findings are and what they mean for sending.
   *
   * @param draft the reply as it would be sent
   * @param text what text understanding noticed in it; kinds that are a matter of counting or of
   *     time are worked out here and left aside in it
   */
  public GuardReading read(
      String draft, TextReading text, GuardContext context, ResponsePolicy policy) {
    List<Suspicion> suspicions = new ArrayList<>();
    NoticedRules meaning = new NoticedRules(context, policy, new Sentences(draft));
    text.findings().stream().filter(meaning::matters).map(Suspicion::of).forEach(suspicions::add);
    for (DraftRule rule : DraftRules.ALL) {
      suspicions.addAll(rule.read(draft, context, policy.guard()));
    }
    suspicions.addAll(ThreadRules.read(text, context, policy.guard()));
    suspicions.addAll(HarmRules.read(text, context));
    Set<FindingKind> named = EnumSet.noneOf(FindingKind.class);
    suspicions.forEach(suspicion -> named.add(suspicion.kind()));
    suspicions.addAll(PlanElements.read(draft, text, context, named));
    List<Finding> findings = gravestOfEach(suspicions.stream().map(meaning::finding).toList());
    int heat = Heat.of(draft, findings);
    ReplyMoves moves = DraftMoves.of(text, findings, context);
    return new GuardReading(
        findings,
        needsApproval(findings, context, policy),
        Heat.coolDown(heat, context, policy),
        heat,
        moves,
        ReadPoints.of(text.harm(), context, moves, findings));
  }

  /** The same kind at the same place is one finding, whoever saw it. */
  private static List<Finding> gravestOfEach(List<Finding> findings) {
    record Place(FindingKind kind, Optional<TextSpan> span) {}
    Map<Place, Finding> kept = new HashMap<>();
    for (Finding finding : findings) {
      kept.merge(
          new Place(finding.kind(), finding.span()),
          finding,
          (one, other) -> other.severity().compareTo(one.severity()) > 0 ? other : one);
    }
    return List.copyOf(kept.values());
  }

  /**
   * Whether another member reads it in any case: by the plan, because it admits a fault where that
   * needs one, or because our last words led to a quarrel.
   */
  private static boolean needsApproval(
      List<Finding> findings, GuardContext context, ResponsePolicy policy) {
    boolean firstInPublic = context.firstPublicReply() && context.audience() == Audience.PUBLIC;
    return playbook(context, policy).approval().needsApproval(firstInPublic)
        || policy.choices().apology().admissionNeedsApproval()
            && holds(findings, FindingKind.ADMITS_FAULT)
        || holds(findings, FindingKind.AFTER_QUARREL);
  }

  /** Whether something is found that the policy does not take for a mere hint. */
  private static boolean holds(List<Finding> findings, FindingKind kind) {
    return findings.stream()
        .anyMatch(finding -> finding.kind() == kind && finding.severity() != Severity.HINT);
  }

  private static Playbook playbook(GuardContext context, ResponsePolicy policy) {
    return policy.playbookFor(context.playbook(), context.style());
  }
}
