package org.vastine.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

class NamedCustomerTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final AuthorId MAIJA = new AuthorId(new UUID(0, 3));
  private static final By LEA = new By.AMember(new MemberId(new UUID(0, 1)));

  private static Decision<NamedCustomer> written(String name, String reference) {
    return NamedCustomer.written(MAIJA, name, Optional.of(reference), NOON, LEA);
  }

  private static NamedCustomer accepted(Decision<NamedCustomer> decision) {
    return ((Decision.Accepted<NamedCustomer>) decision).value();
  }

  private static String refused(Decision<NamedCustomer> decision) {
    return ((Decision.Refused<NamedCustomer>) decision).refusal().code();
  }

  @Test
  void R27_is_known_by_name_and_by_what_our_books_call_them() {
    assertThat(accepted(written(" Maija Meikäläinen ", " K-17 ")))
        .isEqualTo(new NamedCustomer(MAIJA, "Maija Meikäläinen", Optional.of("K-17"), NOON, LEA));
    assertThat(accepted(written("Maija", "  ")).reference()).isEmpty();
  }

  @Test
  void R27_is_nobody_without_a_name() {
    assertThat(refused(written(" ", "K-17"))).isEqualTo("customer.name-needed");
  }

  @Test
  void has_room_for_so_many_letters_and_no_more() {
    assertThat(accepted(written("m".repeat(200), "k".repeat(200))).name()).hasSize(200);
    assertThat(refused(written("m".repeat(201), "K-17"))).isEqualTo("customer.too-long");

    Decision<NamedCustomer> reference = written("Maija", "k".repeat(201));
    assertThat(refused(reference)).isEqualTo("customer.too-long");
    assertThat(((Decision.Refused<NamedCustomer>) reference).refusal().facts())
        .containsEntry("most", "200");
  }
}
