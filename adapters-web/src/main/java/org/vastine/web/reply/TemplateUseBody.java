package org.vastine.web.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.kernel.Fields;

/**
 * Which wording of which template went into a reply, or the words of which incident, as requests
 * and answers tell it.
 */
record TemplateUseBody(
    Optional<UUID> template, Optional<Integer> variant, Optional<UUID> incident) {

  /** Always in one order, so that equal drafts are told alike. */
  static List<TemplateUseBody> of(Set<TemplateUse> uses) {
    return uses.stream()
        .sorted(
            Comparator.comparing((TemplateUse use) -> use.template().value())
                .thenComparingInt(TemplateUse::variant))
        .map(TemplateUseBody::of)
        .toList();
  }

  private static TemplateUseBody of(TemplateUse use) {
    return use.incident()
        .map(id -> new TemplateUseBody(Optional.empty(), Optional.empty(), Optional.of(id.value())))
        .orElseGet(() ->
            new TemplateUseBody(
                Optional.of(use.template().value()), Optional.of(use.variant()), Optional.empty()));
  }

  /** Those that a request names; what is wrong with them is noted in its fields. */
  static Set<TemplateUse> read(Fields body) {
    return body.optional("templates").objects(Draft.MOST_TEMPLATES).stream()
        .map(TemplateUseBody::use)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Optional<TemplateUse> use(Fields fields) {
    Optional<UUID> incident = fields.optional("incident").uuid();
    if (incident.isPresent()) {
      return incident.map(id -> TemplateUse.of(new IncidentId(id)));
    }
    Optional<UUID> template = fields.required("template").uuid();
    Optional<Long> variant = fields.required("variant").number(1, ReplyTemplate.MOST_VARIANTS);
    return template.flatMap(
        id -> variant.map(number -> new TemplateUse(new TemplateId(id), number.intValue())));
  }
}
