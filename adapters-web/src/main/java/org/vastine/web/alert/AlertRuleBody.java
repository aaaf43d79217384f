package org.vastine.web.alert;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Style;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;

/** A rule as answers tell it, and as requests give it. */
public record AlertRuleBody(
    List<String> kinds,
    String scope,
    List<String> styles,
    List<String> channels,
    List<String> languages,
    List<String> outlets) {

  private static final int MOST_NAMES = 50;

  static AlertRuleBody of(AlertRule rule) {
    return new AlertRuleBody(
        labels(rule.kinds()),
        rule.scope().label(),
        labels(rule.styles()),
        List.copyOf(rule.channels()),
        List.copyOf(rule.languages()),
        labels(rule.outlets()));
  }

  /** Empty where something is wrong, which the fields then know. */
  static Optional<AlertRule> read(Fields fields) {
    Field kindField = fields.required("kinds");
    Set<AlertKind> kinds = kindField.labels(AlertKind.class);
    Optional<AlertScope> scope = fields.required("scope").label(AlertScope.class);
    Set<Style> styles = fields.optional("styles").labels(Style.class);
    Set<String> channels = channels(fields.optional("channels"));
    Set<String> languages = languages(fields.optional("languages"));
    Set<OutletKind> outlets = fields.optional("outlets").labels(OutletKind.class);
    if (kinds.isEmpty()) {
      return kindField.wrong("field.required", "This must name at least one.");
    }
    return scope.map(of -> new AlertRule(kinds, of, styles, channels, languages, outlets));
  }

  private static Set<String> channels(Field field) {
    Set<String> names = new HashSet<>();
    for (String name : field.texts(MOST_NAMES, 40)) {
      try {
        names.add(new ChannelKind(name).name());
      } catch (IllegalArgumentException notOne) {
        field.wrong("field.invalid", "This must be kinds of channels such as mastodon.");
      }
    }
    return names;
  }

  private static Set<String> languages(Field field) {
    Set<String> codes = new HashSet<>();
    for (String code : field.texts(MOST_NAMES, 3)) {
      try {
        codes.add(new LanguageTag(code).code());
      } catch (IllegalArgumentException notOne) {
        field.wrong("field.invalid", "This must be language codes such as fi.");
      }
    }
    return codes;
  }

  private static List<String> labels(Collection<? extends Labelled> choices) {
    return choices.stream().map(Labelled::label).toList();
  }
}
