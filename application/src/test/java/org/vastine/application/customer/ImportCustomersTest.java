package org.vastine.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The workspace's books say who is a customer known by name. */
final class ImportCustomersTest {

  private final Casework work = new Casework();
  private final FeedbackCase maijas =
      work.caseOf(work.given.wrote("Maija", "irritated: where is it?"));

  private static ImportCustomers.Told told(String who, String name, String reference) {
    return new ImportCustomers.Told(
        new Handle(Given.SANDBOX, new ExternalId("visitor-" + who), who, Optional.empty()),
        name,
        Optional.of(reference));
  }

  private Decision<List<NamedCustomer>> imports(Actor who, ImportCustomers.Told... told) {
    return new ImportCustomers(
            new Permitted(work.world.transactions()),
            work.world.authors(),
            work.world.namedCustomers(),
            work.world.auditLog(),
            work.world.clock())
        .handle(who, new ImportCustomers.Command(List.of(told)));
  }

  private Optional<NamedCustomer> maija() {
    return work.inside(() -> work.world.namedCustomers().find(maijas.key().author()));
  }

  @Test
  void who_wrote_before_and_who_never_did_are_known_from_now_on() {
    List<NamedCustomer> known =
        accepted(
            imports(
                work.vastine, told("Maija", "Maija K.", "A-12"), told("Kalle", "Kalle L.", "")));

    assertThat(known).extracting(NamedCustomer::name).containsExactly("Maija K.", "Kalle L.");
    assertThat(known)
        .extracting(NamedCustomer::reference)
        .containsExactly(Optional.of("A-12"), Optional.empty());
    assertThat(maija()).contains(known.getFirst());
    assertThat(known.getFirst().since()).isEqualTo(work.world.clock().instant());
    assertThat(work.inside(() -> work.world.auditLog().latest(1)))
        .containsExactly(
            new AuditLog.Entry(
                work.world.clock().instant(),
                work.vastine.by(),
                "customer.imported",
                "customers",
                Map.of("count", "2")));
  }

  @Test
  void one_without_a_name_stops_all_of_them() {
    assertThat(
            code(imports(work.vastine, told("Maija", "Maija K.", "A-12"), told("Kalle", " ", "B"))))
        .isEqualTo("customer.name-needed");

    assertThat(maija()).isEmpty();
    assertThat(work.inside(() -> work.world.auditLog().latest(1))).isEmpty();
  }

  @Test
  void it_takes_the_permission_to_take_in() {
    assertThat(
            code(
                imports(work.lacking(Permission.TAKE_IN_MENTIONS), told("Maija", "Maija K.", "A"))))
        .isEqualTo("team.permission-needed");
    assertThat(maija()).isEmpty();
  }
}
