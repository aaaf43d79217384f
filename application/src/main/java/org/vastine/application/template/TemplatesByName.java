package org.vastine.application.template;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.policy.OfferedTemplates;
import org.vastine.domain.policy.document.TemplateNames;
import org.vastine.domain.template.ReplyTemplate;

/** The templates of the catalogue that a policy may name. */
public final class TemplatesByName implements OfferedTemplates {

  private final TemplateCatalogue catalogue;

  /** Needs the templates. */
  @Inject
  public TemplatesByName(TemplateCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Set<String> names() {
    return catalogue.all().stream()
        .filter(one -> !one.retired())
        .map(ReplyTemplate::name)
        .map(TemplateNames::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
