package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.team.Members;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.Grouping;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Member;

/** Writes the letter of a message, within the transaction that is open. */
public final class AlertLetters {

  private final AlertMessages messages;
  private final Alerts alerts;
  private final AlertWebhooks webhooks;
  private final Members members;
  private final Workspaces workspaces;
  private final AlertDesk desk;

  /** Puts it together. */
  @Inject
  public AlertLetters(
      AlertMessages messages,
      Alerts alerts,
      AlertWebhooks webhooks,
      Members members,
      Workspaces workspaces,
      AlertDesk desk) {
    this.messages = messages;
    this.alerts = alerts;
    this.webhooks = webhooks;
    this.members = members;
    this.workspaces = workspaces;
    this.desk = desk;
  }

  /** The letter; empty where the member has left or their webhook is gone. */
  Optional<AlertLetter> letter(WorkspaceId workspace, AlertMessage message) {
    Optional<Member> member = members.find(message.member()).filter(AlertDesk::mayBeTold);
    Optional<AlertWebhooks.Signed> webhook =
        message.to() instanceof Destination.Webhook(var id)
            ? webhooks.signed(id)
            : Optional.empty();
    boolean gone = message.to() instanceof Destination.Webhook && webhook.isEmpty();
    List<Alert> told = alerts.find(messages.contents(message.id()));
    if (member.isEmpty() || gone || told.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AlertLetter(
            message,
            workspaces.find(workspace).orElseThrow(),
            member.get(),
            desk.of(workspace, member.get()).hours().zone(),
            told.size(),
            Grouping.lines(told),
            webhook));
  }
}
