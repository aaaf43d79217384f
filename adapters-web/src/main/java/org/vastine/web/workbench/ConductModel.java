package org.vastine.web.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conduct on a case, as the case's page shows it.
 *
 * @param threat whether the case is judged a threat, sure or not
 * @param exposed whose private details stand in the words, and which, in words
 * @param keptAway whom the case is kept away from, by id, where it has not ended
 * @param silenced whether replies are locked
 * @param standing the steps that hold and the one that waits, the furthest first
 * @param past what ended, the latest first
 * @param acts what is to be done, or was done, outside
 * @param choices the rungs that could be taken now
 * @param rules the house rules that hold
 * @param rulesAt the address of their public page
 * @param mayAct whether the viewer may take steps and seal
 * @param lead whether the viewer leads
 * @param links how much is sealed
 * @param head the hash that stands for it
 * @param profile the author's page
 * @param item what was written last
 */
public record ConductModel(
    boolean threat,
    List<String> exposed,
    Map<String, String> keptAway,
    boolean silenced,
    List<Step> standing,
    List<Step> past,
    List<Act> acts,
    List<Choice> choices,
    List<Rule> rules,
    String rulesAt,
    boolean mayAct,
    boolean lead,
    int links,
    String head,
    Optional<String> profile,
    Optional<String> item) {

  /**
   * A step.
   *
   * @param id which
   * @param rung the rung's label
   * @param state the state's label
   * @param rule the number of the house rule
   * @param ruleAt where that rule stands, as it stood then
   * @param reason why
   * @param by who, and when
   * @param notes what else there is to know
   * @param steps what the viewer may do about it
   */
  public record Step(
      String id,
      String rung,
      String state,
      int rule,
      String ruleAt,
      String reason,
      String by,
      List<String> notes,
      List<String> steps) {}

  /**
   * Something outside.
   *
   * @param id which
   * @param kind what, its label
   * @param state where it stands, its label
   * @param problem why a person has to do it
   * @param proof how it can be seen
   * @param mine whether the viewer may say that it is done
   */
  public record Act(
      String id,
      String kind,
      String state,
      Optional<String> problem,
      Optional<String> proof,
      boolean mine) {}

  /** A rung that could be taken. */
  public record Choice(String rung, String words) {}

  /** A house rule. */
  public record Rule(int number, String title) {}

  /** Whether there is anything to see or to do. */
  public boolean isShown() {
    return mayAct || !standing.isEmpty() || !past.isEmpty() || links > 0;
  }
}
