package org.vastine.web.template;

import java.util.List;
import java.util.UUID;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateText;

/** A template as answers tell it. */
record TemplateBody(
    UUID id,
    String name,
    String situation,
    List<String> styles,
    String language,
    List<String> channels,
    List<String> variants,
    boolean retired,
    int version) {
  static TemplateBody of(ReplyTemplate template) {
    return new TemplateBody(
        template.id().value(),
        template.name(),
        template.situation().label(),
        template.styles().stream().sorted().map(Labelled::label).toList(),
        template.language().code(),
        template.channels().stream().map(ChannelKind::name).sorted().toList(),
        template.variants().stream().map(TemplateText::source).toList(),
        template.retired(),
        template.version());
  }
}
