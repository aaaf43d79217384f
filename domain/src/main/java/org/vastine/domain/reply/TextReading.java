package org.vastine.domain.reply;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.TextSpan;

/**
 * What the words of a draft show, before anything is known of its case.
 *
 * @param findings what stands out
 * @param moves what the draft surely does, with the place where it first does so
 * @param lacks what it surely does not do; a move that is in neither may be there
 */
public record TextReading(
    List<TextFinding> findings, Map<ReplyMove, TextSpan> moves, Set<ReplyMove> lacks) {

  /** Copies everything, and refuses a move that is there and is not. */
  public TextReading {
    findings = List.copyOf(findings);
    Map<ReplyMove, TextSpan> copy = new EnumMap<>(ReplyMove.class);
    copy.putAll(moves);
    moves = Collections.unmodifiableMap(copy);
    lacks = ReplyMove.copyOf(lacks);
    if (lacks.stream().anyMatch(copy::containsKey)) {
      throw new IllegalArgumentException("done and not done: " + copy.keySet() + " " + lacks);
    }
  }

  /** Nothing but findings: of moves nothing is known. */
  public static TextReading of(List<TextFinding> findings) {
    return new TextReading(findings, Map.of(), Set.of());
  }
}
