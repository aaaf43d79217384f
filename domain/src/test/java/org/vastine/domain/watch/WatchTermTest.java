package org.vastine.domain.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.TextSpan;

/** R2: what a workspace watches for has a name, a version, and hits somewhere. */
class WatchTermTest {

  private static final WatchTermId ID = new WatchTermId(new UUID(7, 1));

  private static WatchTerm term(int version) {
    return new WatchTerm(ID, new WatchName("Prisma"), "prisma", true, version);
  }

  @ParameterizedTest
  @CsvSource({"Prisma Kupittaa,prisma-kupittaa", "ILPO,ilpo", "a   b  c,a-b-c"})
  void a_term_is_asked_for_by_one_word_in_small_letters(String name, String handle) {
    assertThat(new WatchName(name).handle()).isEqualTo(handle);
    assertThat(WatchName.handle(name)).isEqualTo(handle);
  }

  @Test
  void a_name_has_up_to_sixty_characters_without_space_around() {
    assertThat(new WatchName(" " + "x".repeat(60) + "\n").text()).hasSize(60);
    assertThatIllegalArgumentException().isThrownBy(() -> new WatchName("x".repeat(61)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\nb", "a\u0007b"})
  void what_is_no_name_is_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new WatchName(name));
  }

  @Test
  void each_rewriting_is_the_next_version_of_the_same_term() {
    assertThat(term(1).rewritten(new WatchName("Kupittaa"), "kupittaa", false))
        .isEqualTo(new WatchTerm(ID, new WatchName("Kupittaa"), "kupittaa", false, 2));
  }

  @Test
  void versions_begin_at_one() {
    assertThat(term(1).version()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> term(0));
  }

  @Test
  void R2_a_hit_is_somewhere() {
    List<TextSpan> somewhere = List.of(new TextSpan(0, 6));

    assertThat(new WatchHit(ID, somewhere).spans()).isEqualTo(somewhere);
    assertThatIllegalArgumentException().isThrownBy(() -> new WatchHit(ID, List.of()));
  }
}
