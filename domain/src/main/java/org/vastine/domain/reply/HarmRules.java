package org.vastine.domain.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;

/**
 * What the first reply in public owes to a complaint beside its moves: a word on the very harm that
 * the customer told of. What everybody could be told is told to nobody.
 */
final class HarmRules {

  private static final Set<Style> COMPLAINTS =
      EnumSet.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED);

  private HarmRules() {}

  static List<Suspicion> read(TextReading text, GuardContext context) {
    boolean due =
        COMPLAINTS.contains(context.style())
            && context.firstPublicReply()
            && context.audience() == Audience.PUBLIC
            && !context.keepsWord()
            && !context.facesAbuse();
    return due && text.harm().told() && passesOver(text, context)
        ? List.of(
            Suspicion.certain(FindingKind.NO_EMPATHY)
                .with(Map.of("harm", String.join(" · ", text.harm().words()))))
        : List.of();
  }

  /** Whoever acts at a time that is named shows that they understood, even without a word on it. */
  private static boolean passesOver(TextReading text, GuardContext context) {
    return switch (text.harm().word()) {
      case SPOKEN_OF -> false;
      case BLANKET -> true;
      case LEFT_OUT ->
          text.lacks().contains(ReplyMove.TIME)
              && !text.moves().containsKey(ReplyMove.SOLUTION)
              && !context.timeGiven();
    };
  }
}
