package org.vastine.domain.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known for the variables of templates; what is blank is not known.
 *
 * @param values by variable
 */
public record Filling(Map<Variable, String> values) {

  /** Keeps what is not blank, without space around it. */
  public Filling {
    Map<Variable, String> known = new EnumMap<>(Variable.class);
    values.forEach((variable, value) -> {
      if (!value.isBlank()) {
        known.put(variable, value.strip());
      }
    });
    values = Map.copyOf(known);
  }

  /** The value of a variable, where it is known. */
  public Optional<String> of(Variable variable) {
    return Optional.ofNullable(values.get(variable));
  }
}
