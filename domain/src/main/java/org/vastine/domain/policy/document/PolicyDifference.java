package org.vastine.domain.policy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One place at which two documents differ.
 *
 * @param path where, for example {@code playbooks.urgent.targets.firstReply}; an item that has a
 *     name is called by it, as in {@code rules[vip].when.reach}
 * @param before what stood there; empty where nothing did
 * @param after what stands there now; empty where nothing does
 */
public record PolicyDifference(
    String path, Optional<DocumentNode> before, Optional<DocumentNode> after) {

  /** The differences in the order of the documents; none where they say the same. */
  public static List<PolicyDifference> between(DocumentNode before, DocumentNode after) {
    List<PolicyDifference> differences = new ArrayList<>();
    compare("", Optional.of(before), Optional.of(after), differences);
    return differences;
  }

  private static void compare(
      String path,
      Optional<DocumentNode> before,
      Optional<DocumentNode> after,
      List<PolicyDifference> found) {
    if (before.equals(after)) {
      return;
    }
    if (before.isPresent()
        && after.isPresent()
        && before.get() instanceof DocumentNode.Table(var old)
        && after.get() instanceof DocumentNode.Table(var now)) {
      fields(path.isEmpty() ? "" : path + ".", "", old, now, found);
    } else if (named(before).isPresent() && named(after).isPresent()) {
      items(path, named(before).get(), named(after).get(), found);
    } else {
      found.add(new PolicyDifference(path, before, after));
    }
  }

  private static void fields(
      String opening,
      String closing,
      Map<String, DocumentNode> before,
      Map<String, DocumentNode> after,
      List<PolicyDifference> found) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      compare(
          opening + name + closing,
          Optional.ofNullable(before.get(name)),
          Optional.ofNullable(after.get(name)),
          found);
    }
  }

  /** Items with names are compared by name; that their order changed is a difference of its own. */
  private static void items(
      String path,
      Map<String, DocumentNode> before,
      Map<String, DocumentNode> after,
      List<PolicyDifference> found) {
    List<String> stayed = before.keySet().stream().filter(after::containsKey).toList();
    List<String> now = after.keySet().stream().filter(before::containsKey).toList();
    if (!stayed.equals(now)) {
      found.add(
          new PolicyDifference(
              path, Optional.of(row(before.keySet())), Optional.of(row(after.keySet()))));
    }
    fields(path + "[", "]", before, after, found);
  }

  private static DocumentNode row(Set<String> names) {
    return new DocumentNode.Row(names.stream().<DocumentNode>map(DocumentNode.Text::new).toList());
  }

  /** The items of a list by name, where each has one of its own. */
  private static Optional<Map<String, DocumentNode>> named(Optional<DocumentNode> node) {
    if (node.isEmpty() || !(node.get() instanceof DocumentNode.Row(var items))) {
      return Optional.empty();
    }
    Map<String, DocumentNode> named = new LinkedHashMap<>();
    for (DocumentNode item : items) {
      if (!(item instanceof DocumentNode.Table(var fields))
          || !(fields.get("name") instanceof DocumentNode.Text(var name))
          || named.put(name, item) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }
}
