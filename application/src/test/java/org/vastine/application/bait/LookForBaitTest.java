package org.vastine.application.bait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.bait.Bait;
import org.vastine.domain.bait.BaitAdvice;
import org.vastine.domain.bait.BaitSign;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;

/** Who only wants to provoke, seen in a case. */
final class LookForBaitTest {

  private final Casework work = new Casework();
  private final LookForBait look =
      new LookForBait(
          new Permitted(work.world.transactions()),
          work.world.cases(),
          work.world.mentions(),
          work.world.namedCustomers(),
          new PlainBaitWords());

  @Test
  void R27_bait_is_told_with_its_words_and_what_to_do() {
    assertThat(found(aCase("Hostile: you clowns")))
        .hasValueSatisfying(bait -> {
          assertThat(bait.signs()).containsEntry(BaitSign.INSULT, "clowns");
          assertThat(bait.advice()).isEqualTo(BaitAdvice.ONE_LINE);
        });
    assertThat(found(aCase("Hostile: you clowns, where is my parcel?"))).isEmpty();
  }

  @Test
  void R13_a_customer_known_by_name_never_baits() {
    FeedbackCase it = aCase("Hostile: you clowns");
    work.inside(() -> {
      work.world
          .namedCustomers()
          .store(
              List.of(
                  new NamedCustomer(
                      it.key().author(),
                      "Maija",
                      Optional.empty(),
                      work.world.clock().instant(),
                      By.VASTINE)));
      return it;
    });

    assertThat(found(it)).isEmpty();
  }

  @Test
  void R43_a_case_is_looked_at_by_who_reads_cases_and_only_where_there_is_one() {
    CaseId id = aCase("Hostile: you clowns").id();

    assertThat(code(look.handle(work.lacking(Permission.READ_CASES), new LookForBait.Command(id))))
        .isEqualTo("team.permission-needed");
    assertThat(code(look.handle(work.aino, new LookForBait.Command(new CaseId(new UUID(9, 9))))))
        .isEqualTo("case.not-found");
  }

  private Optional<Bait> found(FeedbackCase it) {
    return accepted(look.handle(work.aino, new LookForBait.Command(it.id())));
  }

  private FeedbackCase aCase(String words) {
    return work.caseOf(
        work.given.item(
            new ExternalId("c-" + words.length()),
            new ExternalId("post-" + words.length()),
            "Maija",
            words));
  }
}
