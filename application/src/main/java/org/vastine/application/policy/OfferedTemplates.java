package org.vastine.application.policy;

import java.util.Set;

/** Which templates a workspace offers, as far as a policy may name them. */
@FunctionalInterface
public interface OfferedTemplates {

  /**
   * The names of those that are not retired, in any language, folded as {@link
   * org.vastine.domain.policy.document.TemplateNames} compares them.
   */
  Set<String> names();
}
