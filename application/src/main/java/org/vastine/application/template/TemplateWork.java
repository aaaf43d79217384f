package org.vastine.application.template;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;

/** What adding, changing and retiring templates have in common. */
public final class TemplateWork {

  private final Permitted permitted;
  private final Templates templates;
  private final TemplateCatalogue catalogue;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the templates and the audit log. */
  @Inject
  public TemplateWork(
      Permitted permitted,
      Templates templates,
      TemplateCatalogue catalogue,
      AuditLog audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.templates = templates;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  Templates templates() {
    return templates;
  }

  /** Changes templates, one asker at a time. */
  <T> Decision<T> change(Actor actor, Supplier<Decision<T>> work) {
    return permitted.decide(
        actor,
        Permission.CHANGE_TEMPLATES,
        () -> {
          templates.lock();
          return work.get();
        });
  }

  /** The template as it was looked at. */
  Decision<ReplyTemplate> found(TemplateId id, ExpectedVersion expected) {
    return catalogue
        .found(id)
        .then(before ->
            expected
                .differsFrom(before.version())
                .<Decision<ReplyTemplate>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(before)));
  }

  /** Keeps a template whose name is its own in its language. */
  Decision<ReplyTemplate> keep(Actor actor, ReplyTemplate template, String action) {
    if (catalogue.namesake(template).isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "template.name-taken");
    }
    templates.keep(template);
    note(actor, action, template.id().toString(), Map.of("language", template.language().code()));
    return Decision.accepted(template);
  }

  void note(Actor actor, String action, String subject, Map<String, String> facts) {
    audit.add(new AuditLog.Entry(clock.instant(), actor.by(), action, subject, facts));
  }
}
