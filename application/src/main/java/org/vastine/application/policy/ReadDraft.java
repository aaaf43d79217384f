package org.vastine.application.policy;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The draft of the response policy. */
public final class ReadDraft {

  private final Permitted permitted;
  private final PolicyDrafts drafts;

  /** Needs the draft. */
  @Inject
  public ReadDraft(Permitted permitted, PolicyDrafts drafts) {
    this.permitted = permitted;
    this.drafts = drafts;
  }

  /** What is asked. */
  public record Command() {}

  /** Gives the draft. */
  public Decision<PolicyDrafts.Draft> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () ->
            drafts
                .find()
                .<Decision<PolicyDrafts.Draft>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "policy.no-draft")));
  }
}
