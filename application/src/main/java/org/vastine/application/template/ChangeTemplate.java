package org.vastine.application.template;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;

/**
 * Writes a template anew; one that was retired is offered again. Changing one that comes with
 * Vastine makes it the workspace's own.
 */
public final class ChangeTemplate {

  private final TemplateWork work;

  /** Needs what all changes need. */
  @Inject
  public ChangeTemplate(TemplateWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param template which one
   * @param expected the version that was looked at
   * @param written the template from now on
   */
  public record Command(
      TemplateId template, ExpectedVersion expected, ReplyTemplate.Written written) {}

  /** Gives the template as it is now. */
  public Decision<ReplyTemplate> handle(Actor actor, Command command) {
    return work.change(
        actor,
        () ->
            work.found(command.template(), command.expected())
                .then(before ->
                    ReplyTemplate.written(before.id(), command.written(), before.version() + 1))
                .then(after -> work.keep(actor, after, "template.changed")));
  }
}
