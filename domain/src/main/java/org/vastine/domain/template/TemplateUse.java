package org.vastine.domain.template;

import static java.util.Objects.requireNonNull;

/**
 * Whose words went into a reply.
 *
 * @param template the template
 * @param variant which of its wordings, from 1
 */
public record TemplateUse(TemplateId template, int variant) {

  /** Refuses what no template has. */
  public TemplateUse {
    requireNonNull(template, "template is null");
    if (variant < 1 || variant > ReplyTemplate.MOST_VARIANTS) {
      throw new IllegalArgumentException("not a variant: " + variant);
    }
  }
}
