package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;

/**
 * What was asked of the customer in private, as the case's page shows it; never the answers.
 *
 * @param requests the latest first
 * @param wanted what would satisfy the customer, beside what they got
 * @param mayAsk whether the viewer may ask now
 * @param mayNote whether the viewer may note what the customer said they want
 */
public record FactsModel(
    List<Line> requests, Optional<Wanted> wanted, boolean mayAsk, boolean mayNote) {

  /** Nothing was asked. */
  static FactsModel none(boolean mayAsk, boolean mayNote) {
    return new FactsModel(List.of(), Optional.empty(), mayAsk, mayNote);
  }

  /**
   * A request.
   *
   * @param id which
   * @param state the state's label
   * @param asked who asked, and when
   * @param facts what is asked for
   * @param notes how it stands: until when the link works, when answers are erased, how to contact
   * @param see whether the viewer may see answers
   * @param withdraw whether the viewer may take the link back
   * @param erase whether the viewer may erase answers
   */
  public record Line(
      String id,
      String state,
      String asked,
      String facts,
      List<String> notes,
      boolean see,
      boolean withdraw,
      boolean erase) {}

  /**
   * A wish beside what was given.
   *
   * @param wish what would satisfy the customer
   * @param label its label
   * @param noted who noted it; empty where the customer chose it in a form
   * @param match how the two compare, as a label
   * @param given what they got; empty for nothing
   */
  public record Wanted(
      String wish, String label, Optional<String> noted, String match, Optional<String> given) {}

  /** Whether there is anything to see or to do. */
  public boolean isShown() {
    return mayAsk || mayNote || wanted.isPresent() || !requests.isEmpty();
  }
}
