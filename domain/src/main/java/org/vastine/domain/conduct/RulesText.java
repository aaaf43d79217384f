package org.vastine.domain.conduct;

import java.util.List;

/**
 * House rules in one language.
 *
 * @param intro what stands above them, at most 2,000 characters
 * @param rules in their order; the first is number 1
 */
public record RulesText(String intro, List<HouseRule> rules) {
  /** Copies the rules. */
  public RulesText {
    rules = List.copyOf(rules);
  }
}
