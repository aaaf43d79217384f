package org.vastine.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link NamedCustomers} keeps to. */
public abstract class NamedCustomersContract extends PortContract {

  private NamedCustomers customers() {
    return ports().namedCustomers();
  }

  private NamedCustomer named(AuthorId author, String name) {
    NamedCustomer customer =
        new NamedCustomer(
            author, name, Optional.of("K-17"), NOW, new By.AMember(new MemberId(ids.next())));
    doInside(() -> customers().store(List.of(customer)));
    return customer;
  }

  @Test
  final void R27_a_customer_is_known_by_the_last_name_that_was_said() {
    AuthorId author = new AuthorId(ids.next());
    AuthorId nobody = new AuthorId(ids.next());
    assertThat(inside(() -> customers().any())).isFalse();
    named(author, "Maija");
    NamedCustomer later = named(author, "Maija Korhonen");

    assertThat(inside(() -> customers().any())).isTrue();
    assertThat(inside(() -> customers().find(author))).contains(later);
    assertThat(inside(() -> customers().find(nobody))).isEmpty();
    assertThat(inside(() -> customers().among(Set.of(author, nobody)))).containsExactly(author);
    assertThat(inside(() -> customers().among(Set.of()))).isEmpty();
    assertThat(elsewhere(() -> customers().any())).isFalse();
    assertThat(elsewhere(() -> customers().among(Set.of(author)))).isEmpty();
  }

  @Test
  final void R27_who_is_no_longer_known_leaves_no_name() {
    AuthorId author = new AuthorId(ids.next());
    NamedCustomer customer = new NamedCustomer(author, "Maija", Optional.empty(), NOW, By.VASTINE);
    doInside(() -> customers().store(List.of(customer)));
    assertThat(inside(() -> customers().find(author))).contains(customer);
    rolledBack(() -> customers().remove(author));
    assertThat(inside(() -> customers().any())).isTrue();
    doInside(() -> customers().remove(author));
    assertThat(inside(() -> customers().any())).isFalse();
  }
}
