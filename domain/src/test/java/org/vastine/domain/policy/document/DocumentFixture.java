package org.vastine.domain.policy.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The default policy's document, with changes; written with Java's own maps and lists. */
final class DocumentFixture {

  private DocumentNode document;

  DocumentFixture(DocumentNode document) {
    this.document = document;
  }

  /**
   * The same with this at a place such as {@code playbooks/urgent/coolDown}; null leaves it out.
   */
  DocumentFixture with(String place, Object value) {
    document = changed(document, List.of(place.split("/", -1)), value);
    return this;
  }

  /** What is wrong with it. */
  List<Fault> faults() {
    return PolicyReader.read(document) instanceof PolicyReading.Faulty(var faults)
        ? faults
        : List.of();
  }

  DocumentNode node() {
    return document;
  }

  static DocumentNode of(Object value) {
    return switch (value) {
      case DocumentNode node -> node;
      case Map<?, ?> map -> {
        Map<String, DocumentNode> fields = new LinkedHashMap<>();
        map.forEach((name, part) -> fields.put(name.toString(), of(part)));
        yield new DocumentNode.Table(fields);
      }
      case List<?> list ->
          new DocumentNode.Row(list.stream().<DocumentNode>map(DocumentFixture::of).toList());
      case Boolean truth -> new DocumentNode.Truth(truth);
      case Number number -> new DocumentNode.Figure(new BigDecimal(number.toString()));
      default -> new DocumentNode.Text(value.toString());
    };
  }

  private static DocumentNode changed(DocumentNode node, List<String> place, Object value) {
    String first = place.getFirst();
    List<String> rest = place.subList(1, place.size());
    if (node instanceof DocumentNode.Row(var items)) {
      List<DocumentNode> copy = new ArrayList<>(items);
      int number = Integer.parseInt(first);
      copy.set(number, rest.isEmpty() ? of(value) : changed(items.get(number), rest, value));
      return new DocumentNode.Row(copy);
    }
    Map<String, DocumentNode> copy = new LinkedHashMap<>(((DocumentNode.Table) node).fields());
    if (!rest.isEmpty()) {
      copy.put(
          first, changed(copy.getOrDefault(first, new DocumentNode.Table(Map.of())), rest, value));
    } else if (value == null) {
      copy.remove(first);
    } else {
      copy.put(first, of(value));
    }
    return new DocumentNode.Table(copy);
  }
}
