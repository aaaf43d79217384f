package org.vastine.domain.feedbackcase;

import java.util.Map;
import org.vastine.domain.kernel.Labelled;

/**
 * What is wrong with one field of a row.
 *
 * @param field which, or {@code row} for all of it
 * @param kind what is wrong
 * @param facts what would be right, for the words; never what came
 */
public record TrialRowFault(String field, Kind kind, Map<String, String> facts) {

  /** The field that stands for the whole row. */
  public static final String ROW = "row";

  /** What can be wrong. */
  public enum Kind implements Labelled {
    /** The line is no object of named texts and numbers. */
    NOT_A_ROW,
    /** There is no field of this name, but those that are {@code allowed}. */
    UNKNOWN_FIELD,
    /** It is needed. */
    MISSING,
    /** It is needed beside {@code other}. */
    NEEDED_BESIDE,
    /** None of what is {@code allowed}. */
    UNKNOWN_VALUE,
    /** No moment such as {@code 2026-11-16T12:00:00Z} from {@code least} to before {@code most}. */
    NOT_A_MOMENT,
    /** No number from {@code least} to {@code most}. */
    NOT_A_NUMBER,
    /** Longer than {@code most} characters, or blank. */
    NOT_A_NAME,
    /** An earlier row has it as well. */
    TWICE
  }

  /** Copies the facts. */
  public TrialRowFault {
    facts = Map.copyOf(facts);
  }
}
