package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead publishes the draft: it holds from now on, and earlier versions stay readable (R29). */
public final class PublishHouseRules {

  private final Permitted permitted;
  private final HouseRulesCatalogue catalogue;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the house rules and the audit log. */
  @Inject
  public PublishHouseRules(
      Permitted permitted, HouseRulesCatalogue catalogue, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the version of the draft that was looked at
   */
  public record Command(ExpectedVersion expected) {}

  /** Gives the version that holds now. */
  public Decision<HouseRules> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_HOUSE_RULES,
        () -> {
          catalogue.book().lock();
          RulesDraft draft = catalogue.draft();
          HouseRules latest = catalogue.latest();
          if (draft.texts().equals(latest.texts())) {
            return Decision.refused(Refusal.Kind.CONFLICT, "house-rules.nothing-new");
          }
          return command
              .expected()
              .differsFrom(draft.version())
              .<Decision<HouseRules>>map(Decision::refused)
              .orElseGet(() -> Decision.accepted(published(actor, latest.version() + 1, draft)));
        });
  }

  private HouseRules published(Actor actor, int version, RulesDraft draft) {
    HouseRules rules = new HouseRules(version, draft.texts(), clock.instant(), actor.by());
    catalogue.book().publish(rules);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "house-rules.published",
            Integer.toString(version),
            Map.of("rules", Integer.toString(rules.size()))));
    return rules;
  }
}
