package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.ToldStretches;
import org.vastine.application.policy.Policies;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.MissingSkill;
import org.vastine.domain.routing.RoutedAt;

/**
 * Notices when cases wait and nobody is on duty, or nobody on duty has the skill for a queue:
 * faults while we are open, of which whoever asks for it is told once for the whole gap. A closed
 * night is no fault; its cases go to the leads.
 */
public final class DutyWatch {

  private static final String PREFIX = "queue ";

  private final DutyBook duty;
  private final Policies policies;
  private final ToldStretches stretches;
  private final AlertOutbox outbox;

  /** Needs the gaps, the hours of the policy and the outbox of alerts. */
  @Inject
  public DutyWatch(DutyBook duty, Policies policies, ToldStretches stretches, AlertOutbox outbox) {
    this.duty = duty;
    this.policies = policies;
    this.stretches = stretches;
    this.outbox = outbox;
  }

  /**
   * Opens a gap when one begins, and closes it when somebody is on duty or we close.
   *
   * @param missing skills that nobody on duty had for a case that was routed
   */
  void look(Crew crew, List<RoutedAt> routed, Map<MissingSkill, CaseId> missing) {
    queues(crew, missing);
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

  private void queues(Crew crew, Map<MissingSkill, CaseId> missing) {
    boolean isOpen = isOpen(crew);
    Set<String> running = stretches.running(PREFIX);
    for (String name : running) {
      boolean goesOn =
          isOpen
              && crew.isStaffed()
              && MissingSkill.parse(name.substring(PREFIX.length()))
                  .filter(skill -> !skill.isThere(crew))
                  .isPresent();
      if (!goesOn) {
        stretches.end(name);
      }
    }
    missing.forEach((skill, first) -> {
      String name = PREFIX + skill.text();
      if (isOpen && !running.contains(name)) {
        stretches.begin(name, crew.now());
        tell(
            AlertKind.SKILL_MISSING,
            first,
            skill.kind().label() + "@" + skill.name() + "@" + seconds(crew.now()),
            crew.now());
      }
    });
  }

  /** By any calendar of the policy: where time runs, somebody is there. */
  private boolean isOpen(Crew crew) {
    return policies.active().calendars().isAnyOpen(crew.now());
  }

  private void begin(DutyGap gap) {
    duty.store(gap);
    tell(AlertKind.NOBODY_ON_DUTY, gap.first(), "gap@" + seconds(gap.since()), gap.since());
  }

  private static Instant seconds(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS);
  }

  private void tell(AlertKind kind, CaseId first, String token, Instant since) {
    outbox.add(
        List.of(
            new Occasion(
                kind,
                first,
                token,
                since,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }
}
