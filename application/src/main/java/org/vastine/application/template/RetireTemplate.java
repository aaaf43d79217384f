package org.vastine.application.template;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;

/** Offers a template no more; it stays to be read, and can be written anew. */
public final class RetireTemplate {

  private final TemplateWork work;

  /** Needs what all changes need. */
  @Inject
  public RetireTemplate(TemplateWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param template which one
   * @param expected the version that was looked at
   */
  public record Command(TemplateId template, ExpectedVersion expected) {}

  /** Gives the template as it is now; one that is retired already stays as it is. */
  public Decision<ReplyTemplate> handle(Actor actor, Command command) {
    return work.change(
        actor,
        () ->
            work.found(command.template(), command.expected())
                .then(before ->
                    before.retired()
                        ? Decision.accepted(before)
                        : work.keep(actor, before.retired(true), "template.retired")));
  }
}
