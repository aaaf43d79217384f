package org.vastine.domain.factrequest;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a customer answered. People's data: its text form shows none of it.
 *
 * @param values the answers, in the order of the form; empty where one was left out
 * @param contact by what the customer agreed to be contacted
 * @param wanted what would satisfy the customer, where they said so
 * @param wantedWords the same in their words
 */
public record FactAnswers(
    List<Optional<String>> values,
    Set<ContactWay> contact,
    Optional<WantedOutcome> wanted,
    Optional<String> wantedWords) {

  /** The most characters in which a wanted outcome is described. */
  public static final int MOST_WANTED_WORDS = 1_000;

  /** Copies the collections. */
  public FactAnswers {
    values = List.copyOf(values);
    contact = Set.copyOf(contact);
  }

  @Override
  public String toString() {
    return "FactAnswers[hidden]";
  }
}
