package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

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
 * @param harm what the mention tells of harm, and whether the draft speaks of it
 */
public record TextReading(
    List<TextFinding> findings,
    Map<ReplyMove, TextSpan> moves,
    Set<ReplyMove> lacks,
    ToldHarm harm) {

  /** What a draft shows where nothing is known of any harm. */
  public TextReading(
      List<TextFinding> findings, Map<ReplyMove, TextSpan> moves, Set<ReplyMove> lacks) {
    this(findings, moves, lacks, ToldHarm.NONE);
  }

  /** Copies everything, and refuses a move that is there and is not. */
  public TextReading {
    findings = List.copyOf(findings);
    requireNonNull(harm, "harm is null");
    Map<ReplyMove, TextSpan> copy = new EnumMap<>(ReplyMove.class);
    copy.putAll(moves);
    moves = Collections.unmodifiableMap(copy);
    lacks = ReplyMove.copyOf(lacks);
    if (lacks.stream().anyMatch(copy::containsKey)) {
      throw new IllegalArgumentException("done and not done: " + copy.keySet() + " " + lacks);
    }
  }

  /** The same beside this harm. */
  public TextReading with(ToldHarm told) {
    return new TextReading(findings, moves, lacks, told);
  }

  /** Nothing but findings: of moves nothing is known. */
  public static TextReading of(List<TextFinding> findings) {
    return new TextReading(findings, Map.of(), Set.of());
  }
}
