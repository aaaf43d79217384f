package org.vastine.web.workbench;

import org.vastine.domain.policy.Aspect;
import org.vastine.web.console.Shell;

/** Values of what rules ask for, in words where the policy's own labels would not be understood. */
final class AspectWords {

  private AspectWords() {}

  static String value(Shell s, String aspect, String label) {
    return switch (aspect) {
      case "style" -> s.t("style." + label);
      case "ending" -> known(s, "outcome.", label, "author-past.no-ending");
      case "standing" -> known(s, "conduct-rung.", label, "author-past.no-standing");
      case "role" -> known(s, "audience-role.", label, "audience-role.none");
      default -> label;
    };
  }

  private static String known(Shell s, String words, String label, String none) {
    if (label.equals(Aspect.NO_ROLE)) {
      return s.t(none);
    }
    return s.words().has(words + label) ? s.t(words + label) : label;
  }
}
