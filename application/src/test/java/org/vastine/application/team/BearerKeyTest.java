package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;

final class BearerKeyTest {

  private static final Secret SECRET = new Secret("Ab_-9sssssssssssssssssssssssssssssssssssssS");

  @ParameterizedTest
  @EnumSource
  void what_is_revealed_is_parsed_again_and_only_as_its_own_kind(BearerKey.Kind kind) {
    BearerKey key = key(kind);

    assertThat(BearerKey.parse(kind, key.reveal())).contains(key);
    for (BearerKey.Kind other : BearerKey.Kind.values()) {
      assertThat(BearerKey.parse(other, key.reveal()).isPresent()).isEqualTo(other == kind);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "vst_",
        "vst_x_y_z",
        "vst_11111111-1111-1111-1111-111111111111_11111111-1111-1111-1111-111111111111_short",
        " vst_11111111-1111-1111-1111-111111111111_11111111-1111-1111-1111-111111111111_"
            + "ssssssssssssssssssssssssssssssssssssssssssss"
      })
  void other_texts_are_no_key(String text) {
    assertThat(BearerKey.parse(BearerKey.Kind.TOKEN, text)).isEmpty();
  }

  @Test
  void its_text_form_hides_the_secret_and_names_the_rest() {
    BearerKey key = key(BearerKey.Kind.TOKEN);

    assertThat(key.toString())
        .doesNotContain(SECRET.value())
        .contains(key.workspace().toString())
        .contains(key.id().toString());
  }

  @Test
  void a_hash_matches_its_secret_alone_and_hides_itself() {
    SecretHash hash = SecretHash.of(SECRET);

    assertThat(hash.matches(SECRET)).isTrue();
    assertThat(hash.matches(new Secret(SECRET.value() + "x"))).isFalse();
    assertThat(hash.toString()).doesNotContain(hash.hex());
  }

  private static BearerKey key(BearerKey.Kind kind) {
    return new BearerKey(
        kind,
        new WorkspaceId(UUID.fromString("11111111-2222-7333-8444-555555555555")),
        UUID.fromString("01987654-3210-7abc-8def-0123456789ab"),
        SECRET);
  }
}
