package org.vastine.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SettingsReaderTest {

  private final SettingsReader reader = new SettingsReader();

  @Test
  void defaults_serve_on_loopback_with_the_embedded_database() {
    Settings settings = read(Map.of(), Map.of());

    assertThat(settings.web().host()).isEqualTo("127.0.0.1");
    assertThat(settings.database().url()).isEmpty();
  }

  @Test
  void flags_win_over_the_environment() {
    Settings settings = read(Map.of("VASTINE_WEB_PORT", "9000"), Map.of("web.port", "9001"));

    assertThat(settings.web().port()).isEqualTo(9001);
    assertThat(read(Map.of("VASTINE_WEB_PORT", "9000"), Map.of()).web().port()).isEqualTo(9000);
  }

  @Test
  void an_unknown_key_stops_the_start_and_is_named() {
    assertThatThrownBy(() -> read(Map.of(), Map.of("web.prot", "1")))
        .isInstanceOf(SettingsProblem.class)
        .hasMessageContaining("web.prot");
    assertThatThrownBy(() -> read(Map.of("VASTINE_NONSENSE", "1"), Map.of()))
        .hasMessageContaining("VASTINE_NONSENSE");
  }

  @Test
  void a_bad_value_stops_the_start_and_is_not_repeated() {
    assertThatThrownBy(() -> read(Map.of(), Map.of("web.port", "s3cret")))
        .isInstanceOf(SettingsProblem.class)
        .hasMessageContaining("web.port")
        .hasMessageNotContaining("s3cret");
    assertThatThrownBy(() -> read(Map.of(), Map.of("web.port", "99999")))
        .hasMessageContaining("port: 0 to 65535");
  }

  @Test
  void nobody_is_asked_for_advice_unless_an_address_and_a_model_are_given() {
    assertThat(read(Map.of(), Map.of()).adviser().url()).isEmpty();

    Settings.Adviser adviser =
        read(
                Map.of("VASTINE_ADVISER_KEY", "s3cret"),
                Map.of(
                    "adviser.url", "http://127.0.0.1:8080/v1",
                    "adviser.model", "small-one",
                    "adviser.token-field", "max_completion_tokens",
                    "adviser.answer-format", "json_schema"))
            .adviser();

    assertThat(adviser.url()).contains(java.net.URI.create("http://127.0.0.1:8080/v1"));
    assertThat(adviser.key()).contains("s3cret");
    assertThat(adviser.tokenField()).isEqualTo(Settings.Adviser.TokenField.MAX_COMPLETION_TOKENS);
    assertThat(adviser.toString()).doesNotContain("s3cret");
    assertThatThrownBy(() -> read(Map.of(), Map.of("adviser.url", "http://127.0.0.1:8080/v1")))
        .hasMessageContaining("model: needed with adviser.url");
  }

  @Test
  void every_key_is_documented_with_its_default() throws IOException {
    String page = Files.readString(Path.of("../docs/operations.md"));

    assertThat(SettingsKeys.all().values())
        .allSatisfy(key -> {
          String fallback = key.fallback().isEmpty() ? "none" : "`" + key.fallback() + "`";
          assertThat(page).contains("| `" + key.name() + "` | " + fallback + " |");
        });
  }

  private Settings read(Map<String, String> environment, Map<String, String> flags) {
    return reader.read(Optional.empty(), environment, flags);
  }
}
