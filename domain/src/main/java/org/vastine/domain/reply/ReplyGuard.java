package org.vastine.domain.reply;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Style;

/**
 * Reads each draft before it goes out and names what speaks against it (R13). What a text shows by
 * its words comes from text understanding; what it means in this case, with this author, at this
 * hour, is decided here by the policy.
 */
public final class ReplyGuard {

  /** What shows that the writer is angry rather than mistaken (R14). */
  private static final Set<FindingKind> HEAT =
      EnumSet.of(
          FindingKind.PROFANE_INSULTING,
          FindingKind.SARCASTIC,
          FindingKind.BLAMES_CUSTOMER,
          FindingKind.ARGUES_WITH_TROLL,
          FindingKind.VICTIM_PLAYING,
          FindingKind.DEFENSIVE);

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
    List<Finding> findings = gravestOfEach(suspicions.stream().map(meaning::finding).toList());
    return new GuardReading(
        findings,
        needsApproval(context, policy),
        coolDown(findings, context, policy),
        DraftMoves.of(text, findings, context));
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

  private static boolean needsApproval(GuardContext context, ResponsePolicy policy) {
    boolean firstInPublic = context.firstPublicReply() && context.audience() == Audience.PUBLIC;
    return playbook(context, policy).approval().needsApproval(firstInPublic);
  }

  private static Playbook playbook(GuardContext context, ResponsePolicy policy) {
    return policy.playbookFor(context.playbook(), context.style());
  }

  private static Duration coolDown(
      List<Finding> findings, GuardContext context, ResponsePolicy policy) {
    Duration wait = playbook(context, policy).coolDown();
    if (context.facesAbuse()) {
      wait = longer(wait, policy.playbookFor(Style.HOSTILE).coolDown());
    }
    boolean heated =
        findings.stream()
            .anyMatch(
                finding -> HEAT.contains(finding.kind()) && finding.severity() != Severity.HINT);
    return heated ? longer(wait, policy.guard().heatedCoolDown()) : wait;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
