package org.vastine.web.kernel;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with one place of a request.
 *
 * @param pointer where, as a JSON pointer into the body (RFC 6901), or {@code ?name} for a query
 *     parameter and {@code /name} of the path
 * @param code what is wrong, a message key such as {@code field.unknown}
 * @param detail one English sentence that says what would be right; never the value that came
 */
public record FieldError(String pointer, String code, String detail) {
  /** Refuses null. */
  public FieldError {
    requireNonNull(pointer, "pointer is null");
    requireNonNull(code, "code is null");
    requireNonNull(detail, "detail is null");
  }
}
