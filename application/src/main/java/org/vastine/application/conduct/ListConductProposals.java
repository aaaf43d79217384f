package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The steps that wait for a second person, the oldest first (R29). */
public final class ListConductProposals {

  private static final int MOST = 200;

  private final Permitted permitted;
  private final Standings standings;

  /** Needs how authors stand. */
  @Inject
  public ListConductProposals(Permitted permitted, Standings standings) {
    this.permitted = permitted;
    this.standings = standings;
  }

  /** What is asked: nothing but them. */
  public record Command() {}

  /** Gives them, at most 200. */
  public Decision<List<LadderStep>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () ->
            standings.proposed(MOST).stream()
                .map(Standing::proposal)
                .flatMap(proposal -> proposal.stream())
                .toList());
  }
}
