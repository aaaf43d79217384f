package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceChainTest {

  private static final EvidenceChain EMPTY = new EvidenceChain(List.of());

  private static EvidenceChain chain(String... texts) {
    return new EvidenceChain(
        EMPTY.sealing(List.of(texts).stream().map(text -> Map.of("text", text)).toList()));
  }

  private static EvidenceChain with(EvidenceChain chain, int at, EvidenceLink other) {
    List<EvidenceLink> links = new ArrayList<>(chain.links());
    links.set(at, other);
    return new EvidenceChain(links);
  }

  @Test
  void R30_the_canonical_form_is_that_of_rfc_8785() {
    assertThat(
            CanonicalForm.of(
                Map.of(
                    "b", List.of(1, true, "x"),
                    "a", Map.of("\u00f6", "\"\\\u0001\n", "z", -5L))))
        .isEqualTo("{\"a\":{\"z\":-5,\"\u00f6\":\"\\\"\\\\\\u0001\\n\"},\"b\":[1,true,\"x\"]}");
    assertThatThrownBy(() -> CanonicalForm.of(Map.of("half", 0.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalForm.of(Map.of("great", 1L << 53)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void R30_a_link_is_bound_to_all_before_it() {
    EvidenceLink first = chain("one").links().getFirst();

    assertThat(first.previous()).isEqualTo("0".repeat(64));
    assertThat(first.hash())
        .isEqualTo(CanonicalForm.sha256("0".repeat(64) + "\n{\"text\":\"one\"}"));
    assertThat(CanonicalForm.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void R30_what_was_changed_shows_at_its_place() {
    EvidenceChain whole = chain("one", "two", "three");
    EvidenceLink second = whole.links().get(1);
    EvidenceLink reworded =
        new EvidenceLink(2, "{\"text\":\"2\"}", second.previous(), second.hash());
    EvidenceLink rehashed = EvidenceLink.of(2, second.previous(), Map.of("text", "2"));

    assertThat(whole.firstBroken()).isEmpty();
    assertThat(with(whole, 1, reworded).firstBroken()).contains(2);
    assertThat(with(whole, 1, rehashed).firstBroken()).contains(3);
    assertThat(new EvidenceChain(List.of(whole.links().get(0), whole.links().get(2))).firstBroken())
        .contains(2);
    assertThat(new EvidenceChain(whole.sealing(List.of(Map.of("text", "four")))).firstBroken())
        .contains(1);
  }

  @Test
  void R30_whole_numbers_stand_while_every_reader_of_json_reads_them_the_same() {
    long greatest = (1L << 53) - 1;

    assertThat(CanonicalForm.of(Map.of("n", greatest))).isEqualTo("{\"n\":9007199254740991}");
    assertThat(CanonicalForm.of(Map.of("n", -greatest))).isEqualTo("{\"n\":-9007199254740991}");
    for (long beyond : new long[] {greatest + 1, -greatest - 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> CanonicalForm.of(Map.of("n", beyond)))
          .as("%d", beyond)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void R30_only_characters_below_the_blank_are_escaped_by_number() {
    assertThat(CanonicalForm.of(Map.of("t", "\u001f !"))).isEqualTo("{\"t\":\"\\u001f !\"}");
    assertThat(CanonicalForm.of(Map.of("t", "\b\f\r\t\u007f\u20ac")))
        .isEqualTo("{\"t\":\"\\b\\f\\r\\t\u007f\u20ac\"}");
  }
}
