package org.vastine.application.template;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;

/** A workspace writes a template of its own (R20). */
public final class AddTemplate {

  /** How many templates a workspace may write or change. */
  public static final int MOST = 500;

  private final TemplateWork work;
  private final Ids ids;

  /** Needs what all changes need, and new ids. */
  @Inject
  public AddTemplate(TemplateWork work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param written the template
   */
  public record Command(ReplyTemplate.Written written) {}

  /** Gives the template. */
  public Decision<ReplyTemplate> handle(Actor actor, Command command) {
    return work.change(
        actor,
        () ->
            work.templates().all().size() >= MOST
                ? Decision.refused(
                    Refusal.of(Refusal.Kind.INVALID, "template.too-many").with("most", MOST))
                : ReplyTemplate.written(new TemplateId(ids.next()), command.written(), 1)
                    .then(template -> work.keep(actor, template, "template.added")));
  }
}
