package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.Fault;
import org.vastine.domain.policy.document.TemplateNames;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The draft becomes the next version of the response policy and decides from now on; the version
 * before it retires. Cases keep the plan they have until something new happens to them.
 */
public final class ActivateDraft {

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;
  private final OfferedTemplates templates;
  private final PolicyAudit audit;
  private final InstantSource clock;

  /** Needs the policies, the draft, and which templates can be named. */
  @Inject
  public ActivateDraft(
      Permitted permitted,
      Policies policies,
      PolicyDrafts drafts,
      OfferedTemplates templates,
      PolicyAudit audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.policies = policies;
    this.drafts = drafts;
    this.templates = templates;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param expected the revision of the draft that was looked at
   */
  public record Command(ExpectedVersion expected) {}

  /** Gives the new active policy. */
  public Decision<ResponsePolicy> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_POLICIES, () -> activate(actor, command));
  }

  private Decision<ResponsePolicy> activate(Actor actor, Command command) {
    Optional<PolicyDrafts.Draft> draft = drafts.lock();
    if (draft.isEmpty()) {
      return Decision.refused(Refusal.Kind.NOT_FOUND, "policy.no-draft");
    }
    Optional<Refusal> stale = command.expected().differsFrom(draft.get().revision());
    if (stale.isPresent()) {
      return Decision.refused(stale.get());
    }
    int active = policies.active().version();
    if (active != draft.get().basedOn()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "policy.draft-overtaken")
              .with("based-on", draft.get().basedOn())
              .with("active", active));
    }
    List<Fault> unknown = TemplateNames.unknown(draft.get().policy(), templates.names());
    if (!unknown.isEmpty()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "policy.template-gone")
              .with("place", unknown.getFirst().place().toString()));
    }
    Instant now = clock.instant();
    ResponsePolicy next =
        draft.get().policy().withVersion(policies.versions().getFirst().number() + 1);
    policies.add(next, actor.by(), now);
    policies.activate(next.version());
    drafts.drop();
    audit.add(
        actor,
        now,
        "activated",
        Map.of("version", Integer.toString(next.version()), "retired", Integer.toString(active)));
    return Decision.accepted(next);
  }
}
