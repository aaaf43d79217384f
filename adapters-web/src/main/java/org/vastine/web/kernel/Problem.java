package org.vastine.web.kernel;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.domain.kernel.Refusal;

/**
 * Why a request was not done, before it becomes an answer (RFC 9457). The words for people come
 * from {@link ProblemWords}.
 *
 * @param status the HTTP status
 * @param code the stable name of the problem, for example {@code case.held-by-another}
 * @param facts named values for the words; never a secret, never people's words
 * @param errors what is wrong with single places of the request
 * @param retryAfterSeconds when it is worth trying again
 */
public record Problem(
    int status,
    String code,
    Map<String, String> facts,
    List<FieldError> errors,
    Optional<Long> retryAfterSeconds) {
  /** Copies the facts in the order of their names, and the errors. */
  public Problem {
    requireNonNull(code, "code is null");
    requireNonNull(retryAfterSeconds, "retryAfterSeconds is null");
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    errors = List.copyOf(errors);
  }

  /** A problem without particulars. */
  public static Problem of(int status, String code) {
    return new Problem(status, code, Map.of(), List.of(), Optional.empty());
  }

  /** The problem that a refused request is told of. */
  public static Problem of(Refusal refusal) {
    Optional<Long> wait =
        refusal.kind() == Refusal.Kind.TOO_MANY
            ? Optional.of(secondsIn(refusal.facts()))
            : Optional.empty();
    return new Problem(statusOf(refusal.kind()), refusal.code(), refusal.facts(), List.of(), wait);
  }

  /** This problem with one more named value. */
  public Problem with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(name, value.toString());
    return new Problem(status, code, more, errors, retryAfterSeconds);
  }

  /** This problem, worth trying again after so many seconds. */
  public Problem retryAfter(long seconds) {
    return new Problem(status, code, facts, errors, Optional.of(Math.max(1, seconds)));
  }

  /** The HTTP status of a family of refusals; the only place that decides it. */
  public static int statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> 404;
      case NOT_ALLOWED -> 403;
      case INVALID -> 422;
      case CONFLICT, HELD_BACK -> 409;
      case STALE -> 412;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  private static long secondsIn(Map<String, String> facts) {
    String seconds = facts.getOrDefault("seconds", "1");
    return seconds.matches("[0-9]{1,9}") ? Math.max(1, Long.parseLong(seconds)) : 1;
  }
}
