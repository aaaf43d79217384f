package org.vastine.web.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.kernel.Fields;

/** Which wording of which template went into a reply, as requests and answers tell it. */
record TemplateUseBody(UUID template, int variant) {

  /** Always in one order, so that equal drafts are told alike. */
  static List<TemplateUseBody> of(Set<TemplateUse> uses) {
    return uses.stream()
        .map(use -> new TemplateUseBody(use.template().value(), use.variant()))
        .sorted(
            Comparator.comparing(TemplateUseBody::template)
                .thenComparingInt(TemplateUseBody::variant))
        .toList();
  }

  /** Those that a request names; what is wrong with them is noted in its fields. */
  static Set<TemplateUse> read(Fields body) {
    return body.optional("templates").objects(Draft.MOST_TEMPLATES).stream()
        .map(TemplateUseBody::use)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Optional<TemplateUse> use(Fields fields) {
    Optional<UUID> template = fields.required("template").uuid();
    Optional<Long> variant = fields.required("variant").number(1, ReplyTemplate.MOST_VARIANTS);
    return template.flatMap(
        id -> variant.map(number -> new TemplateUse(new TemplateId(id), number.intValue())));
  }
}
