package org.vastine.web.workbench;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.console.Desk;

/**
 * Which wordings of templates, and words of incidents, a composer's form says went into its words:
 * {@code template/number}, {@code incident/0}, with spaces between.
 */
final class InsertedTemplates {
  private static final Pattern USE =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(0|[1-9][0-9]?)");

  private InsertedTemplates() {}

  /** Those of the form; what is none is left aside. */
  static Set<TemplateUse> of(Desk desk) {
    return desk.ctx().formParams("templates").stream()
        .flatMap(value -> Stream.of(value.split(" ", -1)))
        .map(InsertedTemplates::read)
        .flatMap(Optional::stream)
        .limit(Draft.MOST_TEMPLATES)
        .collect(Collectors.toSet());
  }

  /** One, as a form names it. */
  static Optional<TemplateUse> read(String text) {
    Matcher use = USE.matcher(text);
    if (!use.matches() || Integer.parseInt(use.group(2)) > ReplyTemplate.MOST_VARIANTS) {
      return Optional.empty();
    }
    return Optional.of(
        new TemplateUse(
            new TemplateId(UUID.fromString(use.group(1))), Integer.parseInt(use.group(2))));
  }

  /** One, as a form names it. */
  static String named(TemplateUse use) {
    return use.template() + "/" + use.variant();
  }
}
