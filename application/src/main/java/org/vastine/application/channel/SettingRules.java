package org.vastine.application.channel;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * Checks given settings against a provider's own description of them, and parts the secret from the
 * open ones.
 */
final class SettingRules {

  /** Settings that fit. */
  record Parted(Map<String, String> open, Map<String, String> secret) {}

  private final ChannelDescription description;

  SettingRules(ChannelDescription description) {
    this.description = description;
  }

  /**
   * Parts the settings of an account.
   *
   * @param given values by name; blank ones count as not given
   * @param secretsKept whether secrets that are not given keep their stored values
   */
  Decision<Parted> part(Map<String, String> given, boolean secretsKept) {
    Map<String, Setting> known =
        description.settings().stream()
            .collect(
                Collectors.toMap(
                    Setting::name, setting -> setting, (one, _) -> one, LinkedHashMap::new));
    Optional<Refusal> unknown =
        given.keySet().stream()
            .filter(name -> !known.containsKey(name))
            .sorted()
            .findFirst()
            .map(name -> refusal("channel-account.unknown-setting", name));
    if (unknown.isPresent()) {
      return Decision.refused(unknown.get());
    }
    Map<String, String> open = new LinkedHashMap<>();
    Map<String, String> secret = new LinkedHashMap<>();
    for (Setting setting : known.values()) {
      Optional<String> value =
          Optional.ofNullable(given.get(setting.name()))
              .map(String::strip)
              .filter(text -> !text.isEmpty())
              .or(setting::fallback);
      if (value.isEmpty() && setting.required() && !(setting.isSecret() && secretsKept)) {
        return Decision.refused(refusal("channel-account.setting-missing", setting.name()));
      }
      if (value.isPresent() && !fits(setting, value.get())) {
        return Decision.refused(
            refusal("channel-account.setting-invalid", setting.name())
                .with("type", setting.type().label()));
      }
      value.ifPresent(text -> (setting.isSecret() ? secret : open).put(setting.name(), text));
    }
    return Decision.accepted(new Parted(open, secret));
  }

  private static boolean fits(Setting setting, String value) {
    if (value.length() > 2_000 || value.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    return switch (setting.type()) {
      case TEXT, SECRET -> true;
      case URL -> isUrl(value);
      case HOST -> value.matches("[A-Za-z0-9.:_-]{1,253}");
      case PORT -> value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= 65_535;
      case NUMBER -> value.matches("-?\\d{1,9}");
      case SWITCH -> value.equals("true") || value.equals("false");
      case CHOICE -> setting.choices().contains(value);
      case EMAIL -> value.matches("[^@\\s]{1,64}@[^@\\s]{1,190}");
    };
  }

  private static boolean isUrl(String value) {
    try {
      URI uri = URI.create(value);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Refusal refusal(String code, String name) {
    return Refusal.of(Refusal.Kind.INVALID, code).with("setting", name);
  }
}
