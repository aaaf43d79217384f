package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The versions of the response policy, the newest first. */
public final class ListPolicyVersions {

  private final Permitted permitted;
  private final Policies policies;

  /** Needs the policies. */
  @Inject
  public ListPolicyVersions(Permitted permitted, Policies policies) {
    this.permitted = permitted;
    this.policies = policies;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /** Gives them without their content. */
  public Decision<List<Policies.Version>> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_POLICIES, policies::versions);
  }
}
