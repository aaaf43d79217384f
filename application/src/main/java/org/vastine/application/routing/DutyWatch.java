package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.policy.Policies;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.RoutedAt;

/**
 * Notices when cases wait and nobody is on duty: a fault while we are open, of which whoever asks
 * for it is told once for the whole gap. A closed night is no fault; its cases go to the leads.
 */
public final class DutyWatch {

  private final DutyBook duty;
  private final Policies policies;
  private final AlertOutbox outbox;

  /** Needs the gaps, the hours of the policy and the outbox of alerts. */
  @Inject
  public DutyWatch(DutyBook duty, Policies policies, AlertOutbox outbox) {
    this.duty = duty;
    this.policies = policies;
    this.outbox = outbox;
  }

  /** Opens a gap when one begins, and closes it when somebody is on duty or we close. */
  void look(Crew crew, List<RoutedAt> routed) {
    boolean staffed = crew.isStaffed();
    boolean fallenBack =
        !staffed && routed.stream().anyMatch(one -> one.routing().ground().isFallback());
    Optional<DutyGap> open = duty.openGap();
    if (open.isPresent() && (staffed || !isOpen(crew))) {
      duty.store(open.get().closedAt(crew.now()));
    } else if (open.isEmpty() && fallenBack && isOpen(crew)) {
      begin(new DutyGap(crew.now(), routed.getFirst().caseId(), Optional.empty()));
    }
  }

  /** By any calendar of the policy: where time runs, somebody is there. */
  private boolean isOpen(Crew crew) {
    return policies.active().calendars().isAnyOpen(crew.now());
  }

  private void begin(DutyGap gap) {
    duty.store(gap);
    outbox.add(
        List.of(
            new Occasion(
                AlertKind.NOBODY_ON_DUTY,
                gap.first(),
                "gap@" + gap.since().truncatedTo(ChronoUnit.SECONDS),
                gap.since(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }
}
