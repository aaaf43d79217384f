package org.vastine.application.knowledge;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Reads one fact. */
public final class ReadFact {

  private final Permitted permitted;
  private final KnownFacts facts;

  /**
   * What is asked.
   *
   * @param fact which
   */
  public record Command(KnownFactId fact) {}

  /** Needs the facts. */
  @Inject
  public ReadFact(Permitted permitted, KnownFacts facts) {
    this.permitted = permitted;
    this.facts = facts;
  }

  /** Gives the fact. */
  public Decision<KnownFact> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            facts
                .find(command.fact())
                .<Decision<KnownFact>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "knowledge.not-found")));
  }
}
