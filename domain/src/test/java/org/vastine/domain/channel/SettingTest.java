package org.vastine.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingTest {

  private static final Map<String, String> WORDS = Map.of("en", "Folder");

  private static Setting setting(
      String name, Setting.Type type, Map<String, String> label, String... choices) {
    return new Setting(name, type, label, Map.of(), true, Optional.empty(), List.of(choices));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "host", "imap-port2", "a123456789012345678901234567890123456789"})
  void a_setting_is_called_by_small_letters_digits_and_hyphens(String name) {
    assertThat(setting(name, Setting.Type.TEXT, WORDS).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host",
        "2nd",
        "-a",
        "a_b",
        "a b",
        "a1234567890123456789012345678901234567890"
      })
  void other_names_of_settings_are_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setting(name, Setting.Type.TEXT, WORDS))
        .withMessageContaining("name");
  }

  @Test
  void whoever_reads_no_other_language_reads_english() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setting("folder", Setting.Type.TEXT, Map.of("fi", "Kansio")))
        .withMessageContaining("folder");
  }

  @Test
  void a_choice_has_choices_and_nothing_else_has() {
    assertThat(setting("folder", Setting.Type.CHOICE, WORDS, "inbox", "archive").choices())
        .containsExactly("inbox", "archive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setting("folder", Setting.Type.CHOICE, WORDS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setting("folder", Setting.Type.TEXT, WORDS, "inbox"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHOICE")
  void only_a_secret_is_encrypted_and_never_shown_again(Setting.Type type) {
    assertThat(setting("key", type, WORDS).isSecret()).isEqualTo(type == Setting.Type.SECRET);
  }
}
