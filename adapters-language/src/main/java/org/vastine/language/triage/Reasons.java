package org.vastine.language.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.triage.Reason;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * Chooses what to show as the reasons of a style: the words and cues that spoke for it most
 * strongly.
 */
final class Reasons {

  /** The message key of single words that carried a judgement. */
  static final String WORDS = "cue.words";

  private static final int MOST = 5;
  private static final double FAINTEST_SHARE = 0.05;

  private final List<String> keys;

  Reasons(List<String> cues) {
    this.keys = cues.stream().map(cue -> "cue." + cue).toList();
  }

  /**
   * The strongest reasons first.
   *
   * @param contributions of each token, then of each match
   */
  List<Reason> of(Reading reading, CueMatches matches, double[] contributions) {
    double sum = 0;
    for (double contribution : contributions) {
      sum += Math.max(0, contribution);
    }
    List<Integer> strongest = strongest(contributions, sum * FAINTEST_SHARE);
    List<Reason> reasons = new ArrayList<>();
    for (int owner : strongest) {
      if (owner < reading.count()) {
        if (reading.kind(owner) != TokenKind.MARK) {
          reasons.add(
              new Reason(WORDS, Optional.of(reading.span(owner, owner)), contributions[owner]));
        }
      } else {
        int match = owner - reading.count();
        reasons.add(
            new Reason(
                keys.get(matches.cue(match)),
                Optional.of(reading.span(matches.first(match), matches.last(match))),
                contributions[owner]));
      }
      if (reasons.size() == MOST) {
        break;
      }
    }
    return reasons;
  }

  private static List<Integer> strongest(double[] contributions, double faintest) {
    List<Integer> owners = new ArrayList<>();
    for (int owner = 0; owner < contributions.length; owner++) {
      if (contributions[owner] > faintest && contributions[owner] > 0) {
        owners.add(owner);
      }
    }
    owners.sort(Comparator.comparingDouble((Integer owner) -> -contributions[owner]));
    return owners;
  }
}
