package org.vastine.web.policy;

import java.util.List;
import java.util.stream.Stream;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.Tension;

/**
 * One choice where good advice disagrees, as the console shows it.
 *
 * @param label the tension's
 * @param place where it stands in the document
 * @param asProposed whether it takes the side that is proposed to begin with
 * @param changed whether the draft chooses otherwise than the active policy
 * @param inEffect whether anything goes by it already
 */
public record ChoiceLine(
    String label, String place, boolean asProposed, boolean changed, boolean inEffect) {

  static List<ChoiceLine> of(Choices active, Choices shown) {
    return Stream.of(Tension.values())
        .map(tension ->
            new ChoiceLine(
                tension.label(),
                tension.place(),
                tension.isAsProposed(shown),
                !tension.chosen(active).equals(tension.chosen(shown)),
                tension.isInEffect()))
        .toList();
  }
}
