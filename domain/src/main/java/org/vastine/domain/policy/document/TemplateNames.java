package org.vastine.domain.policy.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;

/**
 * Templates that playbooks name. A document can be checked by itself; whether there are such
 * templates depends on the workspace, and is asked beside it.
 */
public final class TemplateNames {

  /** How long a template's name can be, in UTF-16 code units. */
  private static final int LONGEST = 60;

  private TemplateNames() {}

  /** A name as it is compared: case and the width of spaces tell none from another. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /**
   * The places at which a policy names a template that is not among these.
   *
   * @param known folded names of the templates that are offered, in any language
   */
  public static List<Fault> unknown(ResponsePolicy policy, Set<String> known) {
    List<Fault> faults = new ArrayList<>();
    for (Map.Entry<String, Playbook> one : policy.playbooks().entrySet()) {
      List<String> named = one.getValue().templates();
      for (int number = 0; number < named.size(); number++) {
        if (!known.contains(folded(named.get(number)))) {
          faults.add(Fault.of(place(one.getKey(), number), FaultType.UNKNOWN_TEMPLATE));
        }
      }
    }
    return faults;
  }

  private static DocumentPath place(String playbook, int number) {
    return DocumentPath.TOP.field("playbooks").field(playbook).field("templates").item(number);
  }

  static List<String> read(Place place) {
    List<Place> items = place.items();
    if (items.size() > Playbook.MOST_TEMPLATES) {
      place.wrong(FaultType.TOO_MANY, "most", Playbook.MOST_TEMPLATES);
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    for (Place item : items) {
      item.text()
          .ifPresent(name -> {
            if (name.isBlank() || name.length() > LONGEST) {
              item.wrong(FaultType.NOT_WORDS, "most", LONGEST);
            } else if (!folded.add(folded(name))) {
              item.wrong(FaultType.TWICE);
            } else {
              names.add(name);
            }
          });
    }
    return names;
  }
}
