package org.vastine.domain.policy.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One place of a document that is being read. What is wrong is added to the faults that all places
 * of a document share, and what could not be read is empty.
 */
final class Place {

  private final DocumentPath path;
  private final DocumentNode node;
  private final List<Fault> faults;

  private Place(DocumentPath path, DocumentNode node, List<Fault> faults) {
    this.path = path;
    this.node = node;
    this.faults = faults;
  }

  static Place top(DocumentNode node, List<Fault> faults) {
    return new Place(DocumentPath.TOP, node, faults);
  }

  /** Tells what is wrong here; gives nothing, so that it can end a reading. */
  <T> Optional<T> wrong(FaultType kind) {
    faults.add(Fault.of(path, kind));
    return Optional.empty();
  }

  <T> Optional<T> wrong(FaultType kind, String name, Object value) {
    faults.add(Fault.of(path, kind).with(name, value));
    return Optional.empty();
  }

  <T> Optional<T> outOfRange(Object least, Object most) {
    faults.add(Fault.of(path, FaultType.OUT_OF_RANGE).with("least", least).with("most", most));
    return Optional.empty();
  }

  <T> Optional<T> wrongSort(String expected) {
    return wrong(FaultType.WRONG_SORT, "expected", expected);
  }

  /** Whether something stands here. */
  boolean isThere() {
    return !(node instanceof DocumentNode.Nothing);
  }

  /** How many faults were found so far, so that a reader can tell whether its part was sound. */
  int faultsSoFar() {
    return faults.size();
  }

  /** The fields of a table, each with its place; names other than these are faults. */
  Fields table(String... names) {
    Map<String, Place> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Place> entry : entries().entrySet()) {
      if (Arrays.asList(names).contains(entry.getKey())) {
        fields.put(entry.getKey(), entry.getValue());
      } else {
        entry.getValue().wrong(FaultType.UNKNOWN_FIELD, "allowed", String.join(", ", names));
      }
    }
    for (String name : names) {
      fields.putIfAbsent(name, new Place(path.field(name), new DocumentNode.Nothing(), faults));
    }
    return new Fields(fields);
  }

  /** The places of the fields that a table may have, there or not. */
  record Fields(Map<String, Place> places) {
    /** The place of one of them. */
    Place at(String name) {
      return requireNonNull(places.get(name), name);
    }
  }

  /** Whether a table stands here. */
  boolean isTable() {
    return node instanceof DocumentNode.Table;
  }

  /** The fields of a table whose names are free. */
  Map<String, Place> entries() {
    Map<String, Place> fields = new LinkedHashMap<>();
    switch (node) {
      case DocumentNode.Table(var named) ->
          named.forEach(
              (name, value) -> fields.put(name, new Place(path.field(name), value, faults)));
      case DocumentNode.Nothing() -> {}
      case DocumentNode.Row _, DocumentNode.Text _, DocumentNode.Figure _, DocumentNode.Truth _ ->
          wrongSort("table");
    }
    return fields;
  }

  /** The items of a row. */
  List<Place> items() {
    List<Place> items = new ArrayList<>();
    switch (node) {
      case DocumentNode.Row(var row) -> {
        for (int i = 0; i < row.size(); i++) {
          items.add(new Place(path.item(i), row.get(i), faults));
        }
      }
      case DocumentNode.Nothing() -> {}
      case DocumentNode.Table _, DocumentNode.Text _, DocumentNode.Figure _, DocumentNode.Truth _ ->
          wrongSort("list");
    }
    return items;
  }

  /** Whether a list stands here. */
  boolean isRow() {
    return node instanceof DocumentNode.Row;
  }

  /** The same place; a fault where nothing stands here. */
  Optional<Place> required() {
    return isThere() ? Optional.of(this) : wrong(FaultType.MISSING);
  }

  /** The same place, empty where nothing stands here. */
  Optional<Place> optional() {
    return isThere() ? Optional.of(this) : Optional.empty();
  }

  Optional<String> text() {
    return node instanceof DocumentNode.Text(var value) ? Optional.of(value) : wrongSort("text");
  }

  /** The text that stands here, if it is one; anything else is no fault. */
  Optional<String> textIfAny() {
    return node instanceof DocumentNode.Text(var value) ? Optional.of(value) : Optional.empty();
  }

  Optional<Boolean> truth() {
    return node instanceof DocumentNode.Truth(var value)
        ? Optional.of(value)
        : wrongSort("true or false");
  }

  /** A number of this range, both ends included. */
  Optional<Double> number(double least, double most) {
    if (!(node instanceof DocumentNode.Figure(BigDecimal value))) {
      return wrongSort("number");
    }
    double number = value.doubleValue();
    return number < least || number > most ? outOfRange(least, most) : Optional.of(number);
  }

  /** A whole number of this range, both ends included. */
  Optional<Long> whole(long least, long most) {
    if (!(node instanceof DocumentNode.Figure(BigDecimal value)) || value.scale() > 0) {
      return wrongSort("whole number");
    }
    boolean within =
        value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    return within ? Optional.of(value.longValue()) : outOfRange(least, most);
  }
}
