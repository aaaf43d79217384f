package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vastine.application.alert.AlertMessages.Due;
import org.vastine.application.alert.AlertMessages.Waiting;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Ids;
import org.vastine.application.team.Members;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.Attendance;
import org.vastine.domain.alert.Grouping;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * Puts alerts that wait for one outlet into one message when its time has come, within the
 * transaction that is open. What has become old news while it waited is not told by it any more.
 */
public final class AlertGrouping {

  private static final int OUTLETS = 50;
  private static final int MOST = 500;

  private final AlertMessages messages;
  private final Alerts alerts;
  private final Cases cases;
  private final Members members;
  private final AlertDesk desk;
  private final AlertOutbox outbox;
  private final Ids ids;

  /** Puts it together. */
  @Inject
  public AlertGrouping(
      AlertMessages messages,
      Alerts alerts,
      Cases cases,
      Members members,
      AlertDesk desk,
      AlertOutbox outbox,
      Ids ids) {
    this.messages = messages;
    this.alerts = alerts;
    this.cases = cases;
    this.members = members;
    this.desk = desk;
    this.outbox = outbox;
    this.ids = ids;
  }

  void group(WorkspaceId workspace, Instant now) {
    List<Due> all = messages.lockDue(now, OUTLETS, MOST);
    if (all.isEmpty()) {
      return;
    }
    Attendance here = desk.attendance(now);
    for (Due due : all) {
      if (here.isAway(due.member())) {
        passOn(due, now);
        continue;
      }
      members
          .find(due.member())
          .filter(AlertDesk::mayBeTold)
          .map(member -> desk.of(workspace, member))
          .ifPresentOrElse(
              settings -> group(due, settings, now),
              () -> messages.forget(due.to(), due.waiting().stream().map(Waiting::alert).toList()));
    }
  }

  private void group(Due due, AlertSettings settings, Instant now) {
    List<Alert> standing = standing(due);
    if (standing.isEmpty()) {
      return;
    }
    Map<AlertId, Instant> from =
        due.waiting().stream().collect(Collectors.toMap(Waiting::alert, Waiting::from));
    List<Alert> ripe =
        standing.stream()
            .filter(alert -> !from.getOrDefault(alert.id(), now).isAfter(now))
            .toList();
    if (ripe.isEmpty()) {
      return;
    }
    boolean pressing =
        ripe.stream().anyMatch(alert -> settings.breakThrough().contains(alert.occasion().kind()));
    Instant at = Grouping.sendAt(due.last(), settings.window(), pressing, now);
    if (at.isAfter(now)) {
      messages.postpone(due.member(), due.to(), at);
    } else {
      messages.make(
          AlertMessage.made(new AlertMessageId(ids.next()), due.member(), due.to(), now),
          standing.stream().map(Alert::id).toList());
    }
  }

  /**
   * Who went away while it waited is left alone, and whoever hears in their place is looked for
   * once more; those who were told already are not told again.
   */
  private void passOn(Due due, Instant now) {
    List<Alert> standing = standing(due);
    messages.forget(due.to(), standing.stream().map(Alert::id).toList());
    outbox.add(standing.stream().map(alert -> alert.occasion().again(now)).toList());
  }

  /** Lets go of the others. */
  private List<Alert> standing(Due due) {
    Map<AlertId, Alert> found =
        alerts.find(due.waiting().stream().map(Waiting::alert).toList()).stream()
            .collect(Collectors.toMap(Alert::id, Function.identity()));
    Map<CaseId, Optional<FeedbackCase>> looked = new HashMap<>();
    List<Alert> standing = new ArrayList<>();
    List<AlertId> over = new ArrayList<>();
    for (Waiting waiting : due.waiting()) {
      Alert alert = found.get(waiting.alert());
      if (alert != null
          && looked
              .computeIfAbsent(alert.occasion().caseId(), cases::find)
              .filter(alert.occasion()::stands)
              .isPresent()) {
        standing.add(alert);
      } else {
        over.add(waiting.alert());
      }
    }
    if (!over.isEmpty()) {
      messages.forget(due.to(), over);
    }
    return standing;
  }
}
