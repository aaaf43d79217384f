package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** What every {@link AlertOutlet} keeps to. */
public abstract class AlertOutletContract {

  /** When letters are written. */
  protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  /** The case that letters are about. */
  protected static final CaseId ABOUT = new CaseId(new UUID(7, 10));

  /** The secret of the webhook that letters go to. */
  protected static final Secret SECRET = new Secret("s-1");

  /** The outlet, with a receiver who takes what comes. */
  protected abstract AlertOutlet outlet();

  /** The outlet, with nobody at the other end. */
  protected abstract AlertOutlet alone();

  /** Where webhooks are called. */
  protected abstract URI receiver();

  /** What the receiver was told so far: each with the id of its message somewhere in it. */
  protected abstract List<String> received();

  /** A letter about one threat. */
  protected final AlertLetter letter() {
    return letter(1, "fi");
  }

  /** A letter about so many alerts, of which it names one. */
  protected final AlertLetter letter(int count, String language) {
    MemberId member = new MemberId(new UUID(7, 1));
    AlertWebhookId hook = new AlertWebhookId(new UUID(7, 2));
    Destination to =
        outlet().kind() == OutletKind.EMAIL ? Destination.mail() : new Destination.Webhook(hook);
    return new AlertLetter(
        AlertMessage.made(new AlertMessageId(new UUID(7, 3)), member, to, NOW).taken(),
        new Workspace(new WorkspaceId(new UUID(7, 4)), "acme", "Acme", "Europe/Helsinki", language),
        new Member(member, "Lea Laine", new EmailAddress("lea@team.example"), Role.LEAD, true, NOW),
        ZoneId.of("Europe/Helsinki"),
        count,
        List.of(
            new Alert(
                new AlertId(new UUID(7, 5)),
                member,
                new Occasion(
                    AlertKind.THREAT,
                    ABOUT,
                    "m1",
                    NOW,
                    Optional.of(NOW),
                    Optional.of(NOW.plusSeconds(900)),
                    Optional.empty(),
                    Optional.empty()),
                Style.THREAT,
                "mastodon",
                NOW,
                Optional.empty())),
        Optional.of(
            new AlertWebhooks.Signed(new AlertWebhook(hook, member, "Chat", receiver()), SECRET)));
  }

  @Test
  final void what_is_taken_arrived_once_with_the_id_of_its_message() {
    AlertLetter letter = letter();

    assertThat(outlet().isReady()).isTrue();
    assertThat(outlet().tell(letter)).isEqualTo(new OutletAnswer.Taken());
    assertThat(received()).hasSize(1);
    assertThat(received().getFirst()).contains(letter.message().id().toString());
  }

  @Test
  final void it_says_which_case_and_not_who_wrote_what() {
    outlet().tell(letter(25, "en"));

    assertThat(received().getFirst()).contains(ABOUT.toString(), "mastodon");
  }

  @Test
  final void where_nobody_answers_nothing_was_sent() {
    assertThat(alone().tell(letter())).isEqualTo(new OutletAnswer.NotNow());
    assertThat(received()).isEmpty();
  }
}
