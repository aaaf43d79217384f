package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.PolicyDifference;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Where two versions of the response policy differ, or a version and the draft. */
public final class ComparePolicies {

  private final Permitted permitted;
  private final Policies policies;
  private final PolicyDrafts drafts;

  /** Needs the policies and the draft. */
  @Inject
  public ComparePolicies(Permitted permitted, Policies policies, PolicyDrafts drafts) {
    this.permitted = permitted;
    this.policies = policies;
    this.drafts = drafts;
  }

  /** One side of a comparison. */
  public sealed interface Side {
    /** The version of this number. */
    record Version(int number) implements Side {}

    /** The active version. */
    record Active() implements Side {}

    /** The draft. */
    record TheDraft() implements Side {}
  }

  /** What is asked. */
  public record Command(Side from, Side to) {}

  /** Gives the differences in the order of the document. */
  public Decision<List<PolicyDifference>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () ->
            side(command.from())
                .then(before -> side(command.to()).map(after -> differences(before, after))));
  }

  private static List<PolicyDifference> differences(ResponsePolicy before, ResponsePolicy after) {
    return PolicyDifference.between(PolicyWriter.write(before), PolicyWriter.write(after));
  }

  private Decision<ResponsePolicy> side(Side side) {
    return switch (side) {
      case Side.Version(int number) -> found(policies.find(number), "policy.not-found");
      case Side.Active() -> Decision.accepted(policies.active());
      case Side.TheDraft() ->
          found(drafts.find().map(PolicyDrafts.Draft::policy), "policy.no-draft");
    };
  }

  private static Decision<ResponsePolicy> found(Optional<ResponsePolicy> policy, String absent) {
    return policy
        .map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, absent));
  }
}
