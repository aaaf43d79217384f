package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;

/**
 * How a case goes on in private, as its page shows it.
 *
 * @param state the state's label
 * @param purposes what a reply could say now: offer, offer again, explain
 * @param ways how to go on, of those that are there
 * @param mayAct whether the viewer may act
 * @param answerable whether the customer's answer can be noted
 * @param endable whether the private talk can be ended
 * @param plannable whether a call or a visit can be planned
 * @param contact which address an offer gives, by the label of the policy's choice
 * @param address whether there is such an address
 * @param mailbox whether a mailbox can relay
 * @param contacts calls and visits, the first first
 * @param addresses the addresses that lead here
 * @param strangers what waits for a member
 * @param choice what the customer chose, or seems to
 */
public record PrivateModel(
    String state,
    List<String> purposes,
    List<String> ways,
    boolean mayAct,
    boolean answerable,
    boolean endable,
    boolean plannable,
    String contact,
    boolean address,
    boolean mailbox,
    List<ContactLine> contacts,
    List<AddressLine> addresses,
    List<StrangerLine> strangers,
    Choice choice) {

  /**
   * How the customer would go on, and which way would come next.
   *
   * @param chosen the way that is noted, in words
   * @param read the way that their answer names, by its label
   * @param next which way would come next and why, in words
   */
  public record Choice(Optional<String> chosen, Optional<String> read, Optional<String> next) {}

  /**
   * A call or a visit.
   *
   * @param words what, when and who
   * @param open whether it is still to be done
   * @param note what to know before
   * @param outcome the outcome's label
   * @param said how it went, in words
   */
  public record ContactLine(
      String id,
      String words,
      boolean open,
      boolean overdue,
      String state,
      Optional<String> note,
      Optional<String> outcome,
      Optional<String> said) {}

  /** An address that leads here. */
  public record AddressLine(String id, String address, String member, boolean open, boolean mine) {}

  /** A mail of somebody who takes no part. */
  public record StrangerLine(String mention, String who, String words, String apart) {}

  /** Whether there is anything to see or to do. */
  public boolean isShown() {
    return mayAct
        || !state.equals("not_offered")
        || !contacts.isEmpty()
        || !addresses.isEmpty()
        || !strangers.isEmpty();
  }
}
