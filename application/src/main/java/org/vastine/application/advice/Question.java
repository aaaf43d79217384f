package org.vastine.application.advice;

import java.util.Set;
import org.vastine.domain.kernel.LanguageTag;

/**
 * Words that an adviser looks at.
 *
 * @param text what was written; untrusted, and full of personal data until the adviser masks it
 * @param language the language it was judged to be in
 * @param people names and handles that must not leave, in no order
 */
public record Question(String text, LanguageTag language, Set<String> people) {
  /** Copies the names. */
  public Question {
    people = Set.copyOf(people);
  }
}
