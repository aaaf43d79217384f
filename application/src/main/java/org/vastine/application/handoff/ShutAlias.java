package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member shuts an alias off, with or without a new one in its place (R16). */
public final class ShutAlias {

  private final Permitted permitted;
  private final Relaying relaying;
  private final InstantSource clock;

  /** Needs the aliases. */
  @Inject
  public ShutAlias(Permitted permitted, Relaying relaying, InstantSource clock) {
    this.permitted = permitted;
    this.relaying = relaying;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param alias which one
   * @param rotate whether its member gets a new one for the same case
   */
  public record Command(AliasId alias, boolean rotate) {}

  /** Gives the alias that was shut, or the new one. */
  public Decision<RelayAlias> handle(Actor actor, Command command) {
    boolean manages = actor.lacks(Permission.CHANGE_MEMBERS).isEmpty();
    return CaseWork.member(actor)
        .then(member ->
            permitted.decide(
                actor,
                Permission.WORK_CASES,
                () -> {
                  Optional<RelayAlias> found = relaying.aliases().lock(command.alias());
                  return found.isEmpty()
                      ? Decision.refused(Refusal.Kind.NOT_FOUND, "alias.not-found")
                      : found
                          .get()
                          .shut(member, manages, clock.instant())
                          .map(shut -> relaying.kept(actor, "alias.shut", shut))
                          .then(shut -> command.rotate() ? next(actor, shut) : kept(shut));
                }));
  }

  private static Decision<RelayAlias> kept(RelayAlias shut) {
    return Decision.accepted(shut);
  }

  private Decision<RelayAlias> next(Actor actor, RelayAlias shut) {
    return relaying.made(
        actor, shut.member(), shut.caseId(), Optional.of(shut.account()), clock.instant());
  }
}
