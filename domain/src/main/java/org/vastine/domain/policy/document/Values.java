package org.vastine.domain.policy.document;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;

/** Single values of a document. */
final class Values {

  static final Duration SECOND = Duration.ofSeconds(1);
  static final Duration YEAR = Duration.ofDays(366);

  private Values() {}

  /** A duration of this range, both ends included. */
  static Optional<Duration> duration(Place place, Duration least, Duration most) {
    Optional<String> text = place.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Duration duration;
    try {
      duration = Duration.parse(text.get());
    } catch (DateTimeException e) {
      return place.wrong(FaultType.NOT_A_DURATION);
    }
    return duration.compareTo(least) < 0 || duration.compareTo(most) > 0
        ? place.outOfRange(least, most)
        : Optional.of(duration);
  }

  /** One of the labels of a choice. */
  static <E extends Enum<E> & Labelled> Optional<E> label(Place place, Class<E> type) {
    Optional<String> text = place.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found = Labelled.find(type, text.get());
    return found.isPresent() ? found : place.wrong(FaultType.UNKNOWN_VALUE, "allowed", all(type));
  }

  /** Labels of a choice one after another, none twice. */
  static <E extends Enum<E> & Labelled> Set<E> labels(Place place, Class<E> type) {
    Set<E> found = new LinkedHashSet<>();
    for (Place item : place.items()) {
      label(item, type)
          .ifPresent(value -> {
            if (!found.add(value)) {
              item.wrong(FaultType.TWICE);
            }
          });
    }
    return found;
  }

  static <E extends Enum<E> & Labelled> String all(Class<E> type) {
    return Stream.of(type.getEnumConstants())
        .map(Labelled::label)
        .collect(Collectors.joining(", "));
  }
}
