package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.feedbackcase.DutyRoom;
import org.vastine.domain.feedbackcase.OwnDuty;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.team.MemberId;

/**
 * Duty as far as plans, trials and alerts ask for it; nothing of both where no roster is switched
 * on.
 */
public interface DutyOutlook {

  /** Whether anybody is on duty at this moment. */
  Optional<Staffing> staffing(Instant now);

  /**
   * How long a member is on duty between two moments, and for how many cases they have room;
   * nothing of a member who is not on the roster. Absences are left out of it.
   */
  Optional<OwnDuty> of(MemberId member, Instant from, Instant until);

  /** Who is on duty at this moment. */
  Optional<Set<MemberId>> onDuty(Instant now);

  /** How many cases those on duty have room for, hour by hour of a usual week. */
  Optional<DutyRoom> room();
}
