package org.vastine.application.template;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.reply.ReplySignature;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.TemplateId;

/**
 * The templates that a workspace has: those that come with Vastine, and over them those that it
 * wrote or changed; works within the transaction that is open.
 */
public final class TemplateCatalogue implements ReplySignature {

  private final Templates own;
  private final DefaultTemplates defaults;

  /** Needs both. */
  @Inject
  public TemplateCatalogue(Templates own, DefaultTemplates defaults) {
    this.own = own;
    this.defaults = defaults;
  }

  /** All, those that are retired included, by language and name. */
  public List<ReplyTemplate> all() {
    Map<TemplateId, ReplyTemplate> all = new LinkedHashMap<>();
    defaults.all().forEach(one -> all.put(one.id(), one));
    own.all().forEach(one -> all.put(one.id(), one));
    return all.values().stream()
        .sorted(Comparator.comparing(ReplyTemplate::handle).thenComparing(one -> one.id().value()))
        .toList();
  }

  /** The template of that id, or that there is none. */
  public Decision<ReplyTemplate> found(TemplateId id) {
    return own.find(id)
        .or(() -> defaults.find(id))
        .<Decision<ReplyTemplate>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "template.not-found"));
  }

  /** Another template that has the same name in the same language. */
  Optional<ReplyTemplate> namesake(ReplyTemplate template) {
    return all().stream()
        .filter(one -> one.handle().equals(template.handle()))
        .filter(one -> !one.id().equals(template.id()))
        .findFirst();
  }

  /** How replies are signed: by first names until the workspace chooses otherwise. */
  @Override
  public Signature signature() {
    return own.signature().orElse(Signature.FIRST_NAME);
  }
}
