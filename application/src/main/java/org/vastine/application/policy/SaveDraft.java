package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.Fault;
import org.vastine.domain.policy.document.PolicyReader;
import org.vastine.domain.policy.document.PolicyReading;
import org.vastine.domain.policy.document.TemplateNames;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A document becomes the draft of the response policy, in the place of the draft before it; also
 * the way in for a policy that was exported elsewhere. A faulty document changes nothing.
 */
public final class SaveDraft {

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;
  private final OfferedTemplates templates;
  private final PolicyAudit audit;
  private final InstantSource clock;

  /** Needs the policies, the draft, and which templates can be named. */
  @Inject
  public SaveDraft(
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
   * @param document what the draft is to say
   */
  public record Command(ExpectedVersion expected, DocumentNode document) {}

  /** What came of it. */
  public sealed interface Saving {
    /** The draft is kept. */
    record Saved(PolicyDrafts.Draft draft) implements Saving {}

    /** Nothing changed; this is wrong with the document. */
    record Faulty(List<Fault> faults) implements Saving {
      /** Copies the faults. */
      public Faulty {
        faults = List.copyOf(faults);
      }
    }
  }

  /** Gives the draft as it is kept, or what is wrong with the document. */
  public Decision<Saving> handle(Actor actor, Command command) {
    return permitted.decide(actor, Permission.CHANGE_POLICIES, () -> save(actor, command));
  }

  private Decision<Saving> save(Actor actor, Command command) {
    Optional<PolicyDrafts.Draft> before = drafts.lock();
    Optional<Refusal> stale =
        command.expected().differsFrom(before.map(PolicyDrafts.Draft::revision).orElse(0));
    if (stale.isPresent()) {
      return Decision.refused(stale.get());
    }
    return Decision.accepted(
        switch (PolicyReader.read(command.document())) {
          case PolicyReading.Faulty(var faults) -> new Saving.Faulty(faults);
          case PolicyReading.Sound(var policy) -> sound(actor, before, policy);
        });
  }

  private Saving sound(Actor actor, Optional<PolicyDrafts.Draft> before, ResponsePolicy policy) {
    List<Fault> unknown = TemplateNames.unknown(policy, templates.names());
    return unknown.isEmpty()
        ? new Saving.Saved(keep(actor, before, policy))
        : new Saving.Faulty(unknown);
  }

  private PolicyDrafts.Draft keep(
      Actor actor, Optional<PolicyDrafts.Draft> before, ResponsePolicy policy) {
    PolicyDrafts.Draft draft =
        new PolicyDrafts.Draft(
            policy.withVersion(policies.versions().getFirst().number() + 1),
            before.map(PolicyDrafts.Draft::revision).orElse(0) + 1,
            before.map(PolicyDrafts.Draft::basedOn).orElseGet(() -> policies.active().version()),
            clock.instant(),
            actor.by());
    drafts.keep(draft);
    audit.add(
        actor,
        draft.savedAt(),
        "draft-saved",
        Map.of("revision", Integer.toString(draft.revision())));
    return draft;
  }
}
