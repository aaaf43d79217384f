package org.vastine.domain.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExternalIdTest {

  @Test
  void any_printable_text_of_up_to_512_characters_is_an_id() {
    assertThat(new ExternalId("urn:ä:😀").value()).isEqualTo("urn:ä:😀");
    assertThat(new ExternalId("x".repeat(512)).value()).hasSize(512);
  }

  @Test
  void two_ids_that_a_store_could_not_tell_apart_are_refused() {
    for (String id : new String[] {"", "x".repeat(513), "a\u0000", "a\n", "a\ud800", "\udc00a"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new ExternalId(id));
    }
  }
}
