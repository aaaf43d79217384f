package org.vastine.domain.team;

import org.vastine.domain.kernel.Labelled;

/** What a member is trusted with. */
public enum Role implements Labelled {
  /** Answers cases. */
  RESPONDER,
  /** Answers, and approves what others wrote. */
  APPROVER,
  /** Runs the team: policy, locks, assignments, disengagements. */
  LEAD,
  /** Everything, members and channel accounts included. */
  ADMIN,
  /** Reads everything, changes nothing. */
  AUDITOR
}
