package org.vastine.application.template;

import jakarta.inject.Inject;
import java.util.Set;
import org.vastine.application.reply.HoldingWords;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateUse;

/** The holding replies among a workspace's templates, within the transaction that is open. */
public final class HoldingTemplates implements HoldingWords {

  private final TemplateCatalogue catalogue;

  /** Needs the templates. */
  @Inject
  public HoldingTemplates(TemplateCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public boolean anyOf(Set<TemplateUse> uses) {
    return uses.stream()
        .filter(use -> use.incident().isEmpty())
        .anyMatch(use ->
            catalogue.found(use.template())
                    instanceof Decision.Accepted<ReplyTemplate>(ReplyTemplate template)
                && template.situation() == Situation.HOLDING_REPLY);
  }
}
