package org.vastine.domain.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Severity;

/** What a draft does in its words, once it is clear what the guard makes of them. */
final class DraftMoves {

  /** What tells our side, as cover or as an argument. */
  private static final Set<FindingKind> EXPLAINS =
      EnumSet.of(FindingKind.DEFENSIVE, FindingKind.EXCUSES, FindingKind.ARGUES_WITH_TROLL);

  /** What makes an exchange a quarrel when it goes out all the same. */
  private static final Set<FindingKind> DEFENDS =
      EnumSet.of(FindingKind.DEFENSIVE, FindingKind.BLAMES_CUSTOMER, FindingKind.ARGUES_WITH_TROLL);

  private DraftMoves() {}

  static Set<ReplyMove> of(TextReading text, List<Finding> findings, GuardContext context) {
    Set<ReplyMove> moves = EnumSet.noneOf(ReplyMove.class);
    moves.addAll(text.moves().keySet());
    if (explains(findings, context)) {
      moves.add(ReplyMove.EXPLANATION);
    }
    if (findings.stream().anyMatch(found -> found.stops() && DEFENDS.contains(found.kind()))) {
      moves.add(ReplyMove.DEFENCE);
    }
    return moves;
  }

  /** Whoever was mistaken is told how the matter is: that tells our side as well (R23). */
  private static boolean explains(List<Finding> findings, GuardContext context) {
    boolean told =
        findings.stream().noneMatch(found -> found.kind() == FindingKind.MISSING_EXPLANATION);
    return context.mistaken() && told
        || findings.stream()
            .anyMatch(
                found -> EXPLAINS.contains(found.kind()) && found.severity() != Severity.HINT);
  }
}
