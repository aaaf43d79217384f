package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member has seen what they were told. Seeing it again changes nothing. */
public final class SeeAlerts {

  private final Permitted permitted;
  private final Alerts alerts;
  private final LiveEvents live;
  private final InstantSource clock;

  /** Needs the alerts, and the live stream for the member's other screens. */
  @Inject
  public SeeAlerts(Permitted permitted, Alerts alerts, LiveEvents live, InstantSource clock) {
    this.permitted = permitted;
    this.alerts = alerts;
    this.live = live;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param ids which ones; those of others are left alone
   * @param until all that were told until then
   */
  public record Command(List<AlertId> ids, Optional<Instant> until) {
    /** Copies the ids. */
    public Command {
      ids = List.copyOf(ids);
    }
  }

  /**
   * What was done.
   *
   * @param seen how many were not seen before
   * @param unseen how many are not seen yet, counted up to {@link ListAlerts#MOST_COUNTED}
   */
  public record Seen(int seen, int unseen) {}

  /** Gives how many are left. */
  public Decision<Seen> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_ALERTS,
        () -> CaseWork.member(actor).map(member -> seen(member, command)));
  }

  private Seen seen(MemberId member, Command command) {
    Instant now = clock.instant();
    int seen =
        alerts.see(member, command.ids(), now)
            + command.until().map(until -> alerts.seeAll(member, until, now)).orElse(0);
    if (seen > 0) {
      live.announce(
          List.of(new LiveEvents.Change(LiveEvents.Kind.ALERT, member.toString(), 0, now)));
    }
    return new Seen(seen, alerts.unseen(member, ListAlerts.MOST_COUNTED));
  }
}
