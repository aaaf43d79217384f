package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.DutyRoom;
import org.vastine.domain.policy.Staffing;

/** Duty as far as plans and trials ask for it; nothing of both where no roster is switched on. */
public interface DutyOutlook {

  /** Whether anybody is on duty at this moment. */
  Optional<Staffing> staffing(Instant now);

  /** How many cases those on duty have room for, hour by hour of a usual week. */
  Optional<DutyRoom> room();
}
