package org.vastine.web.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.web.console.Shell;

/**
 * A field of a channel account's form.
 *
 * @param name the form field's name
 * @param label the words beside it
 * @param help what to enter; may be empty
 * @param type the setting's type
 * @param input the type of the input element
 * @param value what stands in it; never a secret
 * @param required whether it cannot be left empty
 * @param kept whether a stored secret stays when it is left empty
 * @param choices the values of a choice
 */
public record SettingField(
    String name,
    String label,
    String help,
    Setting.Type type,
    String input,
    String value,
    boolean required,
    boolean kept,
    List<String> choices) {

  static List<SettingField> all(
      Shell s, ChannelDescription kind, Map<String, String> values, boolean stored) {
    return kind.settings().stream().map(setting -> of(s, setting, values, stored)).toList();
  }

  private static SettingField of(
      Shell s, Setting setting, Map<String, String> values, boolean stored) {
    String value = Optional.ofNullable(values.get(setting.name())).or(setting::fallback).orElse("");
    boolean kept = stored && setting.isSecret();
    return new SettingField(
        "set-" + setting.name(),
        inLanguage(s, setting.label()),
        inLanguage(s, setting.help()),
        setting.type(),
        input(setting.type()),
        setting.isSecret() ? "" : value,
        setting.required() && !kept,
        kept,
        setting.choices());
  }

  private static String inLanguage(Shell s, Map<String, String> words) {
    return Optional.ofNullable(words.get(s.words().lang()))
        .or(() -> Optional.ofNullable(words.get("en")))
        .orElse("");
  }

  private static String input(Setting.Type type) {
    return switch (type) {
      case SECRET -> "password";
      case URL -> "url";
      case EMAIL -> "email";
      case PORT, NUMBER -> "number";
      case TEXT, HOST, SWITCH, CHOICE -> "text";
    };
  }
}
