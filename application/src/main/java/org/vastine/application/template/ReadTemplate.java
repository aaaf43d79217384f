package org.vastine.application.template;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;

/** One template. */
public final class ReadTemplate {

  private final Permitted permitted;
  private final TemplateCatalogue catalogue;

  /** Needs the templates. */
  @Inject
  public ReadTemplate(Permitted permitted, TemplateCatalogue catalogue) {
    this.permitted = permitted;
    this.catalogue = catalogue;
  }

  /**
   * What is asked.
   *
   * @param template which one
   */
  public record Command(TemplateId template) {}

  /** Gives the template. */
  public Decision<ReplyTemplate> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> catalogue.found(command.template()));
  }
}
