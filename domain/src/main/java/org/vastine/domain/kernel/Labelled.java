package org.vastine.domain.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * A choice with a name for the API, for stored data and for message keys: the constant's name in
 * lower case.
 */
public interface Labelled {

  /** The constant's name as Java writes it. */
  String name();

  /** The name used outside the code, for example {@code ad_weary}. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of that label, or empty when there is none. */
  static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
    for (E value : type.getEnumConstants()) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
