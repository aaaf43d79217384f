package org.vastine.domain.goodwill;

import java.util.Set;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.Permission;

/** Whose word about goodwill counts how much, from the least to the most. */
public enum Authority implements Labelled {
  /** Answers cases. */
  RESPONDER,
  /** Approves what others ask for. */
  APPROVER,
  /** Runs the team. */
  LEAD;

  /** What these permissions amount to. */
  public static Authority of(Set<Permission> permissions) {
    if (permissions.contains(Permission.LEAD_CASES)) {
      return LEAD;
    }
    return permissions.contains(Permission.APPROVE_GRANTS) ? APPROVER : RESPONDER;
  }
}
