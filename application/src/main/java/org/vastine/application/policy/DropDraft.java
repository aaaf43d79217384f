package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The draft of the response policy is given up. */
public final class DropDraft {

  private final Permitted permitted;
  private final PolicyDrafts drafts;
  private final PolicyAudit audit;
  private final InstantSource clock;

  /** Needs the draft. */
  @Inject
  public DropDraft(
      Permitted permitted, PolicyDrafts drafts, PolicyAudit audit, InstantSource clock) {
    this.permitted = permitted;
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the revision that was looked at
   */
  public record Command(ExpectedVersion expected) {}

  /** Gives nothing; where there is no draft, nothing changes. */
  public Decision<Decision.Nothing> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_POLICIES, () -> drop(actor, command));
  }

  private Decision<Decision.Nothing> drop(Actor actor, Command command) {
    Optional<PolicyDrafts.Draft> draft = drafts.lock();
    if (draft.isPresent()) {
      Optional<Refusal> stale = command.expected().differsFrom(draft.get().revision());
      if (stale.isPresent()) {
        return Decision.refused(stale.get());
      }
      drafts.drop();
      audit.add(
          actor,
          clock.instant(),
          "draft-dropped",
          Map.of("revision", Integer.toString(draft.get().revision())));
    }
    return Decision.accepted(Decision.Nothing.NOTHING);
  }
}
