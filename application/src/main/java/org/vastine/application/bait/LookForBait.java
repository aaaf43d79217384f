package org.vastine.application.bait;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.bait.Bait;
import org.vastine.domain.bait.BaitReading;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Looks whether the author of a case only wants to provoke; changes nothing. */
public final class LookForBait {

  private final Permitted permitted;
  private final Cases cases;
  private final Mentions mentions;
  private final NamedCustomers customers;
  private final BaitWords words;

  /** Needs the case, what was said in it, and who is known by name. */
  @Inject
  public LookForBait(
      Permitted permitted,
      Cases cases,
      Mentions mentions,
      NamedCustomers customers,
      BaitWords words) {
    this.permitted = permitted;
    this.cases = cases;
    this.mentions = mentions;
    this.customers = customers;
    this.words = words;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /** Gives the bait, or nothing where there is none; a case that is not there is refused. */
  public Decision<Optional<Bait>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> cases.existing(command.caseId()).map(this::bait));
  }

  /** A case that ended asks for nothing, and words that were removed show nothing. */
  private Optional<Bait> bait(FeedbackCase it) {
    if (it.isEnded()) {
      return Optional.empty();
    }
    BaitReading said =
        mentions
            .find(it.talk().latest())
            .filter(mention -> mention.state() != MentionState.DELETED)
            .map(mention -> words.read(mention.item().text().value(), it.judgement().language()))
            .orElse(BaitReading.NOTHING);
    return Bait.in(it, said, customers.find(it.key().author()).isPresent());
  }
}
