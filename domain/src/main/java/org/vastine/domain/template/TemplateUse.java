package org.vastine.domain.template;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.domain.incident.IncidentId;

/**
 * Prepared words that went into a reply: a wording of a template, or what is said in public while
 * an incident lasts.
 *
 * @param template whose wording it is; for the words of an incident, which one
 * @param variant which wording, from 1; 0 for the words of an incident, which has but one
 */
public record TemplateUse(TemplateId template, int variant) {

  private static final int OF_INCIDENT = 0;

  /** Refuses what no template and no incident has. */
  public TemplateUse {
    requireNonNull(template, "template is null");
    if (variant < OF_INCIDENT || variant > ReplyTemplate.MOST_VARIANTS) {
      throw new IllegalArgumentException("not a variant: " + variant);
    }
  }

  /** What is said in public while this incident lasts. */
  public static TemplateUse of(IncidentId incident) {
    return new TemplateUse(new TemplateId(incident.value()), OF_INCIDENT);
  }

  /** The incident whose words they are; empty for a wording of a template. */
  public Optional<IncidentId> incident() {
    return variant == OF_INCIDENT
        ? Optional.of(new IncidentId(template.value()))
        : Optional.empty();
  }
}
