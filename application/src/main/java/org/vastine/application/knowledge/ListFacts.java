package org.vastine.application.knowledge;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.knowledge.FactStanding;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Subject;

/** What the workspace knows, for everybody who answers with it (R40). */
public final class ListFacts {

  private final Permitted permitted;
  private final KnownFacts facts;
  private final Workspaces workspaces;
  private final InstantSource clock;

  /** Needs the facts, and the workspace's clock on the wall. */
  @Inject
  public ListFacts(
      Permitted permitted, KnownFacts facts, Workspaces workspaces, InstantSource clock) {
    this.permitted = permitted;
    this.facts = facts;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param subject about this only
   * @param toCheck only those whose day of review is over
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(
      Optional<Subject> subject, boolean toCheck, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** A fact, and how far it can be relied on today. */
  public record Listed(KnownFact fact, FactStanding standing) {}

  /** Gives a page, by title. */
  public Decision<Page<Listed>> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () -> {
          ZoneId zone = ZoneId.of(workspaces.find(actor.workspace()).orElseThrow().zone());
          LocalDate today = clock.instant().atZone(zone).toLocalDate();
          Page<KnownFact> page =
              facts.list(
                  new KnownFacts.Query(
                      command.subject(), command.toCheck() ? Optional.of(today) : Optional.empty()),
                  command.after(),
                  command.limit());
          return new Page<>(
              page.items().stream().map(fact -> new Listed(fact, fact.on(today))).toList(),
              page.next());
        });
  }
}
