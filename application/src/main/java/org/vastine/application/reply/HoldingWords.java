package org.vastine.application.reply;

import java.util.Set;
import org.vastine.domain.template.TemplateUse;

/** Which words of templates say when we will be back, so that who sends them promises it (R21). */
public interface HoldingWords {

  /** Whether any of these do. */
  boolean anyOf(Set<TemplateUse> uses);
}
