package org.vastine.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.template.TryTemplate;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateText;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Desk;

/**
 * A template while it is written on its page.
 *
 * @param id the template; empty for a new one
 * @param version which version was looked at; 0 for a new one
 * @param name what members call it
 * @param situation what it is for, as a label
 * @param styles labels of the styles it suits
 * @param language as a code
 * @param channels names of the kinds of channels
 * @param variants the wordings, with room for more
 * @param retired whether it is offered no more
 * @param tried what the wordings say, when they were just tried
 */
public record TemplateSheet(
    String id,
    int version,
    String name,
    String situation,
    Set<String> styles,
    String language,
    Set<String> channels,
    List<String> variants,
    boolean retired,
    List<TryTemplate.Shown> tried) {

  private static final int ROOM = 2;

  static TemplateSheet empty(String language) {
    return new TemplateSheet(
        "",
        0,
        "",
        Situation.ACKNOWLEDGE.label(),
        Set.of(),
        language,
        Set.of(),
        List.of("", "", ""),
        false,
        List.of());
  }

  static TemplateSheet of(ReplyTemplate template) {
    return new TemplateSheet(
        template.id().toString(),
        template.version(),
        template.name(),
        template.situation().label(),
        template.styles().stream().map(Labelled::label).collect(Collectors.toSet()),
        template.language().code(),
        template.channels().stream().map(ChannelKind::name).collect(Collectors.toSet()),
        withRoom(template.variants().stream().map(TemplateText::source).toList()),
        template.retired(),
        List.of());
  }

  /** What a form holds, as it stands there. */
  static TemplateSheet typed(Desk desk, String id, int version) {
    return new TemplateSheet(
        id,
        version,
        desk.field("name").orElse(""),
        desk.field("situation").orElse(""),
        Set.copyOf(desk.ctx().formParams("style")),
        desk.field("language").orElse(""),
        Set.copyOf(desk.ctx().formParams("channel")),
        withRoom(filled(desk.ctx().formParams("variant"))),
        false,
        List.of());
  }

  /** The template that the form asks for. */
  ReplyTemplate.Written written() {
    return new ReplyTemplate.Written(
        name,
        Labelled.find(Situation.class, situation).orElse(Situation.ACKNOWLEDGE),
        styles.stream()
            .map(label -> Labelled.find(Style.class, label))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        LanguageTag.of(language),
        channels.stream()
            .filter(kind -> kind.matches("[a-z][a-z0-9-]{1,39}"))
            .map(ChannelKind::new)
            .collect(Collectors.toSet()),
        filled(variants));
  }

  TemplateSheet with(List<TryTemplate.Shown> shown) {
    return new TemplateSheet(
        id, version, name, situation, styles, language, channels, variants, retired, shown);
  }

  private static List<String> filled(List<String> variants) {
    return variants.stream().filter(text -> !text.isBlank()).toList();
  }

  private static List<String> withRoom(List<String> variants) {
    List<String> roomy = new ArrayList<>(variants);
    for (int more = 0; more < ROOM && roomy.size() < ReplyTemplate.MOST_VARIANTS; more++) {
      roomy.add("");
    }
    return roomy;
  }
}
