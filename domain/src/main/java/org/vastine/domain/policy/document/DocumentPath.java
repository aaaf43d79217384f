package org.vastine.domain.policy.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a document.
 *
 * @param steps names of fields and numbers of items, from the top
 */
public record DocumentPath(List<Object> steps) {

  /** The whole document. */
  public static final DocumentPath TOP = new DocumentPath(List.of());

  /** Copies the steps. */
  public DocumentPath {
    steps = List.copyOf(steps);
  }

  /** The field of this name in it. */
  public DocumentPath field(String name) {
    return then(name);
  }

  /** The item of this number in it, from 0. */
  public DocumentPath item(int number) {
    return then(number);
  }

  /** As a JSON pointer (RFC 6901), for example {@code /rules/3/when/style}. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : steps) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /** As people write it, for example {@code rules[3].when.style}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer number) {
        text.append('[').append(number).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }

  private DocumentPath then(Object step) {
    List<Object> more = new ArrayList<>(steps);
    more.add(step);
    return new DocumentPath(more);
  }
}
