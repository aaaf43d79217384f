package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The active response policy, or one of its versions. */
public final class ReadPolicy {

  private final Permitted permitted;
  private final Policies policies;

  /** Needs the policies. */
  @Inject
  public ReadPolicy(Permitted permitted, Policies policies) {
    this.permitted = permitted;
    this.policies = policies;
  }

  /**
   * What is asked.
   *
   * @param version which version; empty for the active one
   */
  public record Command(Optional<Integer> version) {}

  /** Gives the policy. */
  public Decision<ResponsePolicy> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_POLICIES,
        () ->
            command
                .version()
                .map(policies::find)
                .orElseGet(() -> Optional.of(policies.active()))
                .<Decision<ResponsePolicy>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "policy.not-found")));
  }
}
