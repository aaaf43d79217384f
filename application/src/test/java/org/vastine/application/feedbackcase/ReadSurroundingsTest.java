package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseSilence;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;

/** What the workspace told that a member should know before they answer. */
final class ReadSurroundingsTest {

  private final Casework work = new Casework();
  private final ReadSurroundings reads =
      new ReadSurroundings(
          new Permitted(work.world.transactions()),
          work.world.cases(),
          work.world.channelAccounts(),
          work.world.namedCustomers(),
          work.world.incidents(),
          work.silence(),
          work.world.authorHistories());
  private final FeedbackCase it = work.caseOf(work.given.wrote("Maija", "question: where is it?"));

  private ReadSurroundings.View sees() {
    return accepted(reads.handle(work.bo, new ReadSurroundings.Command(it.id())));
  }

  @Test
  void nobody_knows_the_author_and_nothing_goes_on() {
    assertThat(sees())
        .isEqualTo(
            new ReadSurroundings.View(
                Optional.empty(),
                List.of(),
                Optional.of(CaseSilence.Hurdle.BY_LEAD),
                AuthorPast.BLANK));
  }

  @Test
  void a_customer_known_by_name_is_named() {
    NamedCustomer maija =
        new NamedCustomer(
            it.key().author(),
            "Maija K.",
            Optional.of("A-12"),
            work.world.clock().instant(),
            work.aino.by());
    work.inside(() -> {
      work.world.namedCustomers().store(List.of(maija));
      return maija;
    });

    assertThat(sees().customer()).contains(maija);
    assertThat(sees().hurdle()).contains(CaseSilence.Hurdle.NAMED_CUSTOMER);
  }

  @Test
  void of_what_goes_on_that_is_told_which_the_case_is_about() {
    ReputationIncident everywhere = goesOn("Storm", Set.of(), Set.of());
    ReputationIncident here = goesOn("Outage", Set.of(Subject.OTHER), Set.of(Given.SANDBOX));
    goesOn("Bills", Set.of(Subject.BILLING), Set.of());
    goesOn("Elsewhere", Set.of(), Set.of(new ChannelKind("mastodon")));

    assertThat(sees().incidents()).containsExactlyInAnyOrder(everywhere, here);
  }

  private ReputationIncident goesOn(
      String title, Set<Subject> subjects, Set<ChannelKind> channels) {
    ReputationIncident incident =
        accepted(
            ReputationIncident.opened(
                new IncidentId(work.world.ids().next()),
                title,
                new IncidentScope(subjects, channels, Set.of()),
                "We are on it.",
                work.world.clock().instant(),
                work.aino.by()));
    return work.inside(() -> {
      work.world.incidents().store(incident);
      return incident;
    });
  }

  @Test
  void it_takes_the_permission_to_read_cases_and_a_case() {
    assertThat(
            code(
                reads.handle(
                    work.lacking(Permission.READ_CASES), new ReadSurroundings.Command(it.id()))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(reads.handle(work.bo, new ReadSurroundings.Command(new CaseId(new UUID(9, 9))))))
        .isEqualTo("case.not-found");
  }
}
