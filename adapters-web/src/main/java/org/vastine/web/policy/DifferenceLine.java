package org.vastine.web.policy;

import java.util.Optional;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyDifference;

/**
 * One place at which a draft differs from the active policy, as the console tells it.
 *
 * @param path where
 * @param before what is in force, as YAML; empty where nothing is
 * @param after what the draft says, as YAML; empty where it says nothing
 */
public record DifferenceLine(String path, String before, String after) {
  static DifferenceLine of(PolicyText text, PolicyDifference difference) {
    return new DifferenceLine(
        difference.path(), written(text, difference.before()), written(text, difference.after()));
  }

  private static String written(PolicyText text, Optional<DocumentNode> node) {
    return node.map(text::toYaml).map(String::strip).orElse("");
  }
}
