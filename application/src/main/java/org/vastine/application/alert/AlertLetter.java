package org.vastine.application.alert;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.team.Member;

/**
 * A message with all that an outlet needs. It says what cases are about, and never what people
 * wrote or who they are: an outlet may be anybody's screen.
 *
 * @param message which one; its id is the same at every try
 * @param workspace of which workspace
 * @param member to whom
 * @param zone the time zone of the member's clock
 * @param count how many alerts it stands for
 * @param lines the first of them, the most pressing first
 * @param webhook where to, for a webhook
 */
public record AlertLetter(
    AlertMessage message,
    Workspace workspace,
    Member member,
    ZoneId zone,
    int count,
    List<Alert> lines,
    Optional<AlertWebhooks.Signed> webhook) {

  /** Refuses a letter about nothing. */
  public AlertLetter {
    requireNonNull(message, "message is null");
    lines = List.copyOf(lines);
    if (lines.isEmpty() || count < lines.size()) {
      throw new IllegalArgumentException("a letter about " + count + " alerts");
    }
  }
}
