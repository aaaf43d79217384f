package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;

/**
 * Goodwill on a case, as the case's page shows it.
 *
 * @param grants what was given and asked for, the first first
 * @param locked whether a threat locks it
 * @param elsewhere another case of the author on which a threat stands, by its id
 * @param mayAsk whether the viewer may ask for something
 * @param lead whether the viewer leads, and may say that it is given in spite of a threat
 * @param offers the budgets of today
 * @param norms what other channels give for the same, in words
 */
public record GoodwillModel(
    List<Line> grants,
    boolean locked,
    Optional<String> elsewhere,
    boolean mayAsk,
    boolean lead,
    List<Offer> offers,
    List<String> norms) {

  /**
   * A grant.
   *
   * @param id which
   * @param kind the kind's label
   * @param amount in the reader's language
   * @param what what it is and what for
   * @param state the state's label
   * @param who who asked for it
   * @param waitsForLead whether only a lead can approve it
   * @param differs how it differs from other channels, where it does
   * @param steps what the viewer may do about it
   */
  public record Line(
      String id,
      String kind,
      String amount,
      String what,
      String state,
      String who,
      boolean waitsForLead,
      Optional<Differs> differs,
      List<Step> steps) {}

  /**
   * How a grant differs from other channels.
   *
   * @param way the label of the way
   * @param norm what is given there
   * @param reason why it differs
   */
  public record Differs(String way, String norm, String reason) {}

  /**
   * A step.
   *
   * @param name the step's label
   * @param needsWords whether it has to be said why, or where to
   */
  public record Step(String name, boolean needsWords) {}

  /**
   * A budget that can be asked.
   *
   * @param id which
   * @param currency its currency
   * @param words its name with what is left and what the viewer may give alone
   * @param hints what else to know: what is usual, that the claim is repeated
   */
  public record Offer(String id, String currency, String words, List<String> hints) {}

  /** Whether there is anything to see or to do, or a reason to tell why not. */
  public boolean isShown() {
    return mayAsk || !grants.isEmpty() || locked && !offers.isEmpty();
  }
}
