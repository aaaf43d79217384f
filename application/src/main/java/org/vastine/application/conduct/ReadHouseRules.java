package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The house rules as members see them: what holds, what held, and what is being written (R29). */
public final class ReadHouseRules {

  private final Permitted permitted;
  private final HouseRulesCatalogue catalogue;

  /** Needs the house rules. */
  @Inject
  public ReadHouseRules(Permitted permitted, HouseRulesCatalogue catalogue) {
    this.permitted = permitted;
    this.catalogue = catalogue;
  }

  /** What is asked: nothing but them. */
  public record Command() {}

  /**
   * House rules.
   *
   * @param draft what is being written
   * @param versions all that were published, the one that holds first
   */
  public record View(RulesDraft draft, List<HouseRules> versions) {
    /** Copies the versions. */
    public View {
      versions = List.copyOf(versions);
    }
  }

  /** Gives them. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.READ_CASES, () -> new View(catalogue.draft(), catalogue.all()));
  }
}
