package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member reads what they were told, the latest first (R3). */
public final class ListAlerts {

  /** How far what was not seen is counted. */
  public static final int MOST_COUNTED = 100;

  private final Permitted permitted;
  private final Alerts alerts;

  /** Needs the alerts. */
  @Inject
  public ListAlerts(Permitted permitted, Alerts alerts) {
    this.permitted = permitted;
    this.alerts = alerts;
  }

  /**
   * What is asked.
   *
   * @param unseenOnly whether seen ones are left out
   * @param after where the list goes on
   * @param limit at most so many; 0 for the count alone
   */
  public record Command(boolean unseenOnly, Optional<String> after, int limit) {}

  /**
   * What was told.
   *
   * @param page a stretch of the list
   * @param unseen how many were not seen, counted up to {@link #MOST_COUNTED}
   */
  public record Listed(Page<Alert> page, int unseen) {}

  /** Gives the member's own. */
  public Decision<Listed> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            CaseWork.member(actor)
                .map(member ->
                    new Listed(
                        command.limit() == 0
                            ? new Page<>(List.of(), Optional.empty())
                            : alerts.of(
                                member, command.unseenOnly(), command.after(), command.limit()),
                        alerts.unseen(member, MOST_COUNTED))));
  }
}
