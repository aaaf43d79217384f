package org.vastine.domain.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.GuardRules;

/**
 * The rule that no two people get the same words (R20): names the reply to somebody else that the
 * draft is most like, and the stretch from the first to the last words that both have.
 */
final class Repetition {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** So many words in a row are no accident. */
  private static final int IN_A_ROW = 3;

  private Repetition() {}

  static List<Suspicion> read(String draft, GuardContext context, GuardRules rules) {
    record Likeness(int percent, SentReply sent) {}
    NormalisedText own = NormalisedText.of(draft);
    if (own.isFormula()) {
      return List.of();
    }
    return context.recentReplies().stream()
        .map(sent -> new Likeness(own.percentAlike(sent.text()), sent))
        .filter(likeness -> likeness.percent() >= rules.alikeFromPercent())
        .max(
            Comparator.comparingInt(Likeness::percent)
                .thenComparing(likeness -> likeness.sent().at()))
        .map(likeness -> suspicion(draft, likeness.percent(), likeness.sent()))
        .stream()
        .toList();
  }

  private static Suspicion suspicion(String draft, int percent, SentReply sent) {
    Suspicion seen =
        Suspicion.certain(FindingKind.REPEATS_RECENT_REPLY)
            .with(Map.of("percent", Integer.toString(percent), "sentAt", sent.at().toString()));
    return stretch(draft, sent.text()).map(seen::at).orElse(seen);
  }

  /** From the first to the last of the words that stand in the other text as well, in a row. */
  private static Optional<TextSpan> stretch(String draft, NormalisedText other) {
    List<MatchResult> words = WORD.matcher(draft).results().toList();
    String there = " " + other.words() + " ";
    List<Integer> begins = new ArrayList<>();
    for (int first = 0; first + IN_A_ROW <= words.size(); first++) {
      int end = words.get(first + IN_A_ROW - 1).end();
      String row = NormalisedText.of(draft.substring(words.get(first).start(), end)).words();
      if (there.contains(" " + row + " ")) {
        begins.add(first);
      }
    }
    return begins.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TextSpan(
                words.get(begins.getFirst()).start(),
                words.get(begins.getLast() + IN_A_ROW - 1).end()));
  }
}
