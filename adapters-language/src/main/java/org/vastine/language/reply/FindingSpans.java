package org.vastine.language.reply;

import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;

/** Finds the phrase or sentence of a draft that carries a finding. */
final class FindingSpans {

  private FindingSpans() {}

  /**
   * The place of a finding: the strongest cue that speaks for it, else the sentence that speaks
   * most; nothing for what is missing.
   *
   * @param contributions of each token, then of each cue match
   */
  static Optional<TextSpan> of(FindingKind flag, DraftText draft, double[] contributions) {
    if (isMissing(flag) || draft.reading().count() == 0) {
      return Optional.empty();
    }
    Optional<TextSpan> cue = strongestCue(draft, contributions);
    return cue.isPresent() ? cue : strongestSentence(draft.reading(), contributions);
  }

  private static boolean isMissing(FindingKind flag) {
    return switch (flag) {
      case MISSING_THANKS_APOLOGY, MISSING_CONTACT_HANDOFF, MISSING_TIME_PROMISE -> true;
      default -> false;
    };
  }

  private static Optional<TextSpan> strongestCue(DraftText draft, double[] contributions) {
    CueMatches matches = draft.matches();
    int tokens = draft.reading().count();
    int best = -1;
    double most = strongestToken(contributions, tokens);
    for (int match = 0; match < matches.size(); match++) {
      if (contributions[tokens + match] > most) {
        best = match;
        most = contributions[tokens + match];
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(draft.reading().span(matches.first(best), matches.last(best)));
  }

  private static double strongestToken(double[] contributions, int tokens) {
    double most = 0;
    for (int token = 0; token < tokens; token++) {
      most = Math.max(most, contributions[token]);
    }
    return most;
  }

  private static Optional<TextSpan> strongestSentence(Reading reading, double[] contributions) {
    double[] sums = new double[reading.sentenceCount()];
    for (int token = 0; token < reading.count(); token++) {
      sums[reading.sentence(token)] += contributions[token];
    }
    int best = 0;
    for (int sentence = 1; sentence < sums.length; sentence++) {
      best = sums[sentence] > sums[best] ? sentence : best;
    }
    int first = 0;
    while (reading.sentence(first) != best) {
      first++;
    }
    int last = first;
    while (last + 1 < reading.count() && reading.sentence(last + 1) == best) {
      last++;
    }
    return Optional.of(reading.span(first, last));
  }
}
