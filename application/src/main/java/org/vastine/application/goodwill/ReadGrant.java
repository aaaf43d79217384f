package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** One grant with its case (R24). */
public final class ReadGrant {

  private final GoodwillWork goodwill;
  private final Cases cases;

  /** Needs the book of grants, and the cases. */
  @Inject
  public ReadGrant(GoodwillWork goodwill, Cases cases) {
    this.goodwill = goodwill;
    this.cases = cases;
  }

  /**
   * What is asked.
   *
   * @param grant which grant
   */
  public record Command(GrantId grant) {}

  /** Gives the grant. */
  public Decision<GrantView> handle(Actor actor, Command command) {
    return goodwill.within(
        actor,
        Permission.READ_CASES,
        () ->
            goodwill
                .entry(command.grant())
                .then(entry ->
                    cases
                        .find(entry.caseId())
                        .<Decision<GrantView>>map(
                            found -> Decision.accepted(GrantView.of(found, command.grant())))
                        .orElseGet(
                            () -> Decision.refused(Refusal.Kind.NOT_FOUND, "grant.not-found"))));
  }
}
