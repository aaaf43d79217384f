package org.vastine.domain.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.GuardRules;

/**
 * What a draft means after all that we said before in the thread: thanked and apologised once, our
 * side not argued for, and not talked about in public for ever.
 */
final class ThreadRules {

  private ThreadRules() {}

  static List<Suspicion> read(TextReading text, GuardContext context, GuardRules rules) {
    List<Suspicion> found = new ArrayList<>();
    place(text, ReplyMove.ADMISSION)
        .map(span -> Suspicion.certain(FindingKind.ADMITS_FAULT).at(span))
        .ifPresent(found::add);
    if (repeats(context, ReplyMove.APOLOGY) && !context.mistaken()) {
      place(text, ReplyMove.APOLOGY)
          .map(span -> Suspicion.certain(FindingKind.REPEATS_APOLOGY).at(span))
          .ifPresent(found::add);
    }
    if (repeats(context, ReplyMove.THANKS) && !context.keepsWord()) {
      place(text, ReplyMove.THANKS)
          .map(span -> Suspicion.certain(FindingKind.REPEATS_THANKS).at(span))
          .ifPresent(found::add);
    }
    if (context.audience() == Audience.PUBLIC) {
      found.addAll(inPublic(context, rules));
    }
    return found;
  }

  /** A late reply thanks and apologises for the delay, however often that was done before (R15). */
  private static boolean repeats(GuardContext context, ReplyMove move) {
    return context.earlier().did(move) && !context.late();
  }

  private static Optional<TextSpan> place(TextReading text, ReplyMove move) {
    return Optional.ofNullable(text.moves().get(move));
  }

  private static List<Suspicion> inPublic(GuardContext context, GuardRules rules) {
    List<Suspicion> found = new ArrayList<>();
    if (context.earlier().quarrel()) {
      found.add(Suspicion.certain(FindingKind.AFTER_QUARREL));
    }
    int given = context.earlier().inPublic();
    if (given >= rules.publicTurns() && !context.movesToPrivate() && !context.keepsWord()) {
      found.add(
          Suspicion.certain(FindingKind.MANY_PUBLIC_TURNS)
              .with(
                  Map.of(
                      "given",
                      Integer.toString(given),
                      "most",
                      Integer.toString(rules.publicTurns()))));
    }
    return found;
  }
}
