package org.vastine.language.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Secret;
import org.vastine.language.advice.EndpointSettings.AnswerFormat;
import org.vastine.language.advice.EndpointSettings.TokenField;

class EndpointSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/v1, http://127.0.0.1:8080/v1/chat/completions",
    "https://models.example/v1/, https://models.example/v1/chat/completions",
    "http://localhost:11434, http://localhost:11434/chat/completions"
  })
  void the_address_is_completed(String base, String whole) {
    assertThat(settings(base, "key").completions()).isEqualTo(URI.create(whole));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://models.example/v1",
        "file:///etc/passwd",
        "models.example/v1",
        "https://user:s3cr3t@models.example/v1",
        "https://models.example/v1?key=s3cr3t",
        "https://models.example/v1#s3cr3t"
      })
  void another_address_is_refused_without_repeating_it(String base) {
    assertThatThrownBy(() -> settings(base, "key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContainingAny("s3cr3t", "models.example");
  }

  @Test
  void a_key_that_no_header_can_hold_is_refused_without_repeating_it() {
    assertThatThrownBy(() -> settings("http://localhost/v1", "s3cr3t\nX: y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContainingAny("s3cr3t");
    assertThat(settings("http://localhost/v1", "s3cr3t").toString()).doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false, true",
    "::1, false, true",
    "10.1.2.3, false, true",
    "172.17.0.2, false, true",
    "192.168.1.5, false, true",
    "100.64.0.1, false, true",
    "fd12::5, false, true",
    "93.184.216.34, false, false",
    "169.254.169.254, true, false",
    "0.0.0.0, true, false",
    "224.0.0.1, true, false",
    "fe80::1, true, false",
    "fd00:ec2::254, true, true"
  })
  void addresses_are_told_apart(String address, boolean never, boolean inPrivate) {
    InetAddress one = InetAddress.ofLiteral(address);

    assertThat(EndpointAddress.isNever(one)).isEqualTo(never);
    assertThat(EndpointAddress.isPrivate(one)).isEqualTo(inPrivate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.216.34/v1",
        "http://169.254.169.254/latest",
        "https://169.254.169.254/latest"
      })
  void plain_http_stays_in_private_networks_and_nobody_asks_metadata_services(String address) {
    assertThatThrownBy(() -> EndpointAddress.check(URI.create(address)))
        .isInstanceOf(EndpointAddress.RefusedException.class);
  }

  @Test
  void the_models_own_machine_is_fine() throws IOException {
    EndpointAddress.check(URI.create("http://127.0.0.1:1/v1"));
    EndpointAddress.check(URI.create("https://93.184.216.34/v1"));
    assertThat(new NoAdviser().absent().orElseThrow().facts()).containsEntry("key", "adviser.url");
  }

  private static EndpointSettings settings(String base, String key) {
    return new EndpointSettings(
        URI.create(base),
        "m",
        Optional.of(new Secret(key)),
        Duration.ofSeconds(1),
        Duration.ofSeconds(1),
        100,
        TokenField.MAX_TOKENS,
        AnswerFormat.NONE,
        "");
  }
}
