package org.vastine.web.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a request that went well is told.
 *
 * @param status the HTTP status
 * @param body a record to be written as JSON; empty for none
 * @param version the version of what is shown, for {@code If-Match} of the next change
 * @param location the path of what was made
 */
public record Answer(
    int status, Optional<Object> body, Optional<Integer> version, Optional<String> location) {
  /** Refuses null. */
  public Answer {
    requireNonNull(body, "body is null");
    requireNonNull(version, "version is null");
    requireNonNull(location, "location is null");
  }

  /** What was asked for. */
  public static Answer ok(Object body) {
    return new Answer(200, Optional.of(body), Optional.empty(), Optional.empty());
  }

  /** What was asked for, in this version. */
  public static Answer ok(int version, Object body) {
    return new Answer(200, Optional.of(body), Optional.of(version), Optional.empty());
  }

  /** Something was made, to be found at this path. */
  public static Answer created(String location, Object body) {
    return new Answer(201, Optional.of(body), Optional.empty(), Optional.of(location));
  }

  /** It is done and there is nothing to tell. */
  public static Answer nothing() {
    return new Answer(204, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same in this version. */
  public Answer inVersion(int number) {
    return new Answer(status, body, Optional.of(number), location);
  }
}
