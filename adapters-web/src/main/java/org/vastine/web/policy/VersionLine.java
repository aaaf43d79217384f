package org.vastine.web.policy;

import java.util.List;
import org.vastine.application.policy.Policies;
import org.vastine.web.console.Desk;

/**
 * One version of the policy, as the console lists it.
 *
 * @param added when and by whom it became active, in words
 */
public record VersionLine(int number, String name, boolean active, String added) {
  static List<VersionLine> of(Desk desk, List<Policies.Version> versions) {
    return versions.stream()
        .map(version ->
            new VersionLine(
                version.number(),
                version.name(),
                version.active(),
                desk.shell()
                    .t(
                        "policy.added",
                        "at",
                        desk.shell().full(version.addedAt()),
                        "by",
                        desk.name(version.addedBy()))))
        .toList();
  }
}
