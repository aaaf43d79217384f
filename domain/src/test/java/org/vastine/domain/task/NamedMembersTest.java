package org.vastine.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** Whom a note names (R12). */
class NamedMembersTest {

  private static final Member AINO = member(1, "Aino Virtanen", true);
  private static final Member ANNA = member(2, "Anna Virtanen", true);
  private static final Member OTHER_ANNA = member(3, "Anna Mäkinen", true);
  private static final Member GONE = member(4, "Ulla Laine", false);
  private static final Member IRMAK = member(5, "Irmak", true);
  private static final Member IRMAK_AK = member(6, "Irmak Ak", true);
  private static final List<Member> ALL = List.of(AINO, ANNA, OTHER_ANNA, GONE, IRMAK, IRMAK_AK);

  private static Member member(int number, String name, boolean active) {
    return new Member(
        new MemberId(new UUID(4, number)),
        name,
        new EmailAddress("m" + number + "@acme.example"),
        Role.RESPONDER,
        active,
        Instant.EPOCH);
  }

  private static List<MemberId> named(String note) {
    return new ArrayList<>(NamedMembers.in(note, ALL));
  }

  @Test
  void R12_a_whole_name_and_a_first_name_that_only_one_has_name_a_member() {
    assertThat(named("@Aino please look")).containsExactly(AINO.id());
    assertThat(named("Ask @aino virtanen, then @ANNA MÄKINEN."))
        .containsExactly(AINO.id(), OTHER_ANNA.id());
    assertThat(named("(@Aino)")).containsExactly(AINO.id());
  }

  @Test
  void R12_a_first_name_that_several_have_names_nobody() {
    assertThat(named("@Anna?")).isEmpty();
    assertThat(named("@Anna Virtanen?")).containsExactly(ANNA.id());
  }

  @Test
  void R12_of_names_that_begin_alike_the_longest_counts() {
    assertThat(named("@Irmak Ak, bak")).containsExactly(IRMAK_AK.id());
    assertThat(named("@ırmak akar")).containsExactly(IRMAK.id());
    assertThat(named("@IRMAK")).containsExactly(IRMAK.id());
  }

  @Test
  void R12_each_is_named_once_and_in_order() {
    assertThat(named("@Aino @Irmak @Aino Virtanen")).containsExactly(AINO.id(), IRMAK.id());
  }

  @Test
  void an_address_a_longer_word_and_one_who_left_name_nobody() {
    assertThat(named("write to me@aino.example")).isEmpty();
    assertThat(named("@Ainola is a town, @Aino2 a handle")).isEmpty();
    assertThat(named("@Ulla and @Ulla Laine")).isEmpty();
    assertThat(named("nobody, @ all")).isEmpty();
    assertThat(named("@")).isEmpty();
  }
}
