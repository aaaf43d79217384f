package org.vastine.bootstrap.architecture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who uses whom, as a Mermaid diagram. An arrow that others imply is left out: where one uses
 * another through a third, that way is drawn. Same arrows, same text.
 */
final class Drawing {

  private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

  /** One that is drawn, whether it uses others or not. */
  void add(String one) {
    uses.computeIfAbsent(one, _ -> new TreeSet<>());
  }

  /** One uses another; itself does not count. */
  void add(String one, String other) {
    add(one);
    add(other);
    if (!one.equals(other)) {
      uses.get(one).add(other);
    }
  }

  /** The diagram, between its fences. */
  String mermaid() {
    StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
    uses.keySet().forEach(one -> text.append(line(id(one) + "[" + one + "]")));
    drawn()
        .forEach((one, others) ->
            others.forEach(other -> text.append(line(id(one) + " --> " + id(other)))));
    return text.append("```\n").toString();
  }

  /** Mermaid has words of its own, "end" for one, which must not stand for a box. */
  private static String id(String name) {
    return "_" + name.replace('-', '_');
  }

  private static String line(String content) {
    return "  " + content + "\n";
  }

  private Map<String, Set<String>> drawn() {
    Map<String, Set<String>> reached = new TreeMap<>();
    uses.keySet().forEach(one -> reached.put(one, reach(one)));
    Map<String, Set<String>> drawn = new TreeMap<>();
    uses.forEach((one, others) -> {
      Set<String> kept = new TreeSet<>(Comparator.naturalOrder());
      others.stream().filter(other -> !isImplied(one, other, reached)).forEach(kept::add);
      drawn.put(one, kept);
    });
    return drawn;
  }

  /** Whether a third, in no circle with either of the two, leads from one to the other. */
  private boolean isImplied(String one, String other, Map<String, Set<String>> reached) {
    return uses.get(one).stream()
        .filter(third -> !third.equals(other))
        .filter(third -> !reached.get(third).contains(one))
        .filter(third -> !reached.get(other).contains(third))
        .anyMatch(third -> reached.get(third).contains(other));
  }

  private Set<String> reach(String one) {
    Set<String> reached = new HashSet<>();
    uses.get(one).forEach(next -> reach(next, reached));
    return reached;
  }

  private void reach(String next, Set<String> reached) {
    if (reached.add(next)) {
      uses.get(next).forEach(further -> reach(further, reached));
    }
  }
}
