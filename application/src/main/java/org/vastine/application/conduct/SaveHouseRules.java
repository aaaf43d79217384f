package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead writes the draft of the house rules (R29). */
public final class SaveHouseRules {

  private final Permitted permitted;
  private final HouseRulesCatalogue catalogue;

  /** Needs the house rules. */
  @Inject
  public SaveHouseRules(Permitted permitted, HouseRulesCatalogue catalogue) {
    this.permitted = permitted;
    this.catalogue = catalogue;
  }

  /**
   * What is asked.
   *
   * @param expected the version of the draft that was looked at
   * @param texts the rules by language
   */
  public record Command(ExpectedVersion expected, Map<String, RulesText> texts) {
    /** Copies the texts. */
    public Command {
      texts = Map.copyOf(texts);
    }
  }

  /** Gives the draft as it is then. */
  public Decision<RulesDraft> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_HOUSE_RULES,
        () -> {
          catalogue.book().lock();
          int before = catalogue.draft().version();
          return command
              .expected()
              .differsFrom(before)
              .<Decision<RulesDraft>>map(Decision::refused)
              .orElseGet(() -> RulesDraft.written(before + 1, command.texts()))
              .map(draft -> {
                catalogue.book().keep(draft);
                return draft;
              });
        });
  }
}
