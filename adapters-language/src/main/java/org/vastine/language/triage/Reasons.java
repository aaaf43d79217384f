package org.vastine.language.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.triage.Reason;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * Chooses what to show as the reasons of a style: the words and cues that spoke for it most
 * strongly.
 */
final class Reasons {

  /** A style that corrections moved by less, in logits, is not said to be learnt. */
  static final double FAINTEST_SHIFT = 0.3;

  private static final int MOST = 5;
  private static final double FAINTEST_SHARE = 0.05;

  private final List<String> keys;

  Reasons(List<String> cues) {
    this.keys = cues.stream().map(ReasonKeys::of).toList();
  }

  /**
   * The strongest reasons first.
   *
   * @param contributions of each token, then of each match; they are used up
   */
  List<Reason> of(Reading reading, CueMatches matches, double[] contributions) {
    double sum = 0;
    for (double contribution : contributions) {
      sum += Math.max(0, contribution);
    }
    List<Reason> reasons = new ArrayList<>(MOST);
    while (reasons.size() < MOST) {
      int owner = strongest(contributions);
      if (owner < 0 || contributions[owner] <= sum * FAINTEST_SHARE) {
        break;
      }
      double weight = contributions[owner];
      contributions[owner] = 0;
      if (owner >= reading.count()) {
        int match = owner - reading.count();
        TextSpan span = reading.span(matches.first(match), matches.last(match));
        reasons.add(new Reason(keys.get(matches.cue(match)), Optional.of(span), weight));
      } else if (reading.kind(owner) != TokenKind.MARK) {
        TextSpan span = reading.span(owner, owner);
        reasons.add(new Reason(ReasonKeys.WORDS, Optional.of(span), weight));
      }
    }
    return reasons;
  }

  /**
   * The reasons with the word by which a text is most like what members corrected, at its place by
   * strength.
   *
   * @param shares how much each token has part in it, in logits
   */
  static List<Reason> withLearnt(
      List<Reason> reasons, Reading reading, double[] shares, double sharpness) {
    int token = strongest(shares);
    if (token < 0) {
      return reasons;
    }
    List<Reason> more = new ArrayList<>(reasons);
    more.add(
        new Reason(
            ReasonKeys.LEARNT, Optional.of(reading.span(token, token)), shares[token] / sharpness));
    more.sort(Comparator.comparingDouble(Reason::weight).reversed());
    return more.size() > MOST ? more.subList(0, MOST) : more;
  }

  private static int strongest(double[] contributions) {
    int best = -1;
    for (int owner = 0; owner < contributions.length; owner++) {
      if (contributions[owner] > 0 && (best < 0 || contributions[owner] > contributions[best])) {
        best = owner;
      }
    }
    return best;
  }
}
