package org.vastine.domain.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.feedbackcase.ReplyMoves;
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

  private static final Set<FindingKind> TAKES_SIDES =
      EnumSet.of(
          FindingKind.DEFENSIVE,
          FindingKind.VICTIM_PLAYING,
          FindingKind.PROFANE_INSULTING,
          FindingKind.SARCASTIC,
          FindingKind.BLAMES_CUSTOMER,
          FindingKind.ARGUES_WITH_TROLL,
          FindingKind.YIELDS_TO_THREAT);

  /** What a customer who was mistaken is owed, and is found missing (R23). */
  private static final Map<FindingKind, ReplyMove> MISSING =
      Map.of(
          FindingKind.MISSING_REGRET, ReplyMove.APOLOGY,
          FindingKind.MISSING_EXPLANATION, ReplyMove.EXPLANATION,
          FindingKind.MISSING_SOLUTION, ReplyMove.SOLUTION);

  private DraftMoves() {}

  static ReplyMoves of(TextReading text, List<Finding> findings, GuardContext context) {
    Set<ReplyMove> does = EnumSet.noneOf(ReplyMove.class);
    does.addAll(text.moves().keySet());
    if (explains(findings, context)) {
      does.add(ReplyMove.EXPLANATION);
    }
    if (findings.stream().anyMatch(found -> found.stops() && DEFENDS.contains(found.kind()))) {
      does.add(ReplyMove.DEFENCE);
    }
    if (findings.stream().anyMatch(found -> TAKES_SIDES.contains(found.kind()))) {
      does.add(ReplyMove.TAKING_SIDES);
    }
    Set<ReplyMove> lacks = EnumSet.noneOf(ReplyMove.class);
    lacks.addAll(text.lacks());
    findings.stream()
        .map(found -> MISSING.get(found.kind()))
        .filter(Objects::nonNull)
        .forEach(lacks::add);
    lacks.removeAll(does);
    return new ReplyMoves(does, lacks);
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
