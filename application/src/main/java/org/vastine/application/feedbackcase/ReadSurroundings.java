package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.incident.Incidents;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.customer.NamedCustomer;
import org.vastine.domain.feedbackcase.AuthorHistory;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseSilence;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What the workspace told that bears on one case: who wrote, what goes on, and what stands against
 * leaving it unanswered.
 */
public final class ReadSurroundings {

  private final Permitted permitted;
  private final Cases cases;
  private final ChannelAccounts accounts;
  private final NamedCustomers customers;
  private final Incidents incidents;
  private final SilenceRule silence;
  private final AuthorHistories histories;

  /** What is asked. */
  public record Command(CaseId caseId) {}

  /**
   * What is given.
   *
   * @param customer the author, where they are a customer known by name
   * @param incidents what goes on that the case is about
   * @param hurdle what stands against leaving it unanswered (R9)
   * @param past what we had with the author before, by this moment
   */
  public record View(
      Optional<NamedCustomer> customer,
      List<ReputationIncident> incidents,
      Optional<CaseSilence.Hurdle> hurdle,
      AuthorPast past) {
    /** Copies the list. */
    public View {
      incidents = List.copyOf(incidents);
    }
  }

  /** Needs the case, who is known, what goes on, who may be silent, and what was before. */
  @Inject
  public ReadSurroundings(
      Permitted permitted,
      Cases cases,
      ChannelAccounts accounts,
      NamedCustomers customers,
      Incidents incidents,
      SilenceRule silence,
      AuthorHistories histories) {
    this.permitted = permitted;
    this.cases = cases;
    this.accounts = accounts;
    this.customers = customers;
    this.incidents = incidents;
    this.silence = silence;
    this.histories = histories;
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> cases.existing(command.caseId()).map(this::view));
  }

  private View view(FeedbackCase it) {
    Optional<ChannelKind> channel = accounts.find(it.account()).map(ChannelAccount::kind);
    return new View(
        customers.find(it.key().author()),
        incidents.open().stream()
            .filter(incident ->
                incident.covers(it.judgement().subject(), channel, it.judgement().language()))
            .toList(),
        silence.hurdle(it),
        past(it));
  }

  private AuthorPast past(FeedbackCase it) {
    AuthorId author = it.key().author();
    return histories
        .of(Set.of(author))
        .getOrDefault(author, AuthorHistory.BLANK)
        .seenFrom(it.id(), it.account());
  }
}
