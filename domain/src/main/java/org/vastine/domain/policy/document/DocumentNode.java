package org.vastine.domain.policy.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a document as its parser saw it, in JSON or YAML, before anything is made of it. */
public sealed interface DocumentNode {

  /**
   * Named parts.
   *
   * @param fields in the order in which they stand
   */
  record Table(Map<String, DocumentNode> fields) implements DocumentNode {
    /** Copies the fields. */
    public Table {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** Parts one after another. */
  record Row(List<DocumentNode> items) implements DocumentNode {
    /** Copies the items. */
    public Row {
      items = List.copyOf(items);
    }
  }

  /** A text. */
  record Text(String value) implements DocumentNode {}

  /** A number; two that mean the same are equal. */
  record Figure(BigDecimal value) implements DocumentNode {
    /** Strips zeros that say nothing. */
    public Figure {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  /** Yes or no. */
  record Truth(boolean value) implements DocumentNode {}

  /** A name with nothing behind it; as good as left out. */
  record Nothing() implements DocumentNode {}
}
