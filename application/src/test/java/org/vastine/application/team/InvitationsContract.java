package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Role;

/** What every {@link Invitations} keeps to. */
public abstract class InvitationsContract extends PortContract {

  @Test
  final void an_invitation_comes_back_in_all_its_parts() {
    Invitation invitation = inside(() -> stored(Optional.of(new EmailAddress("a@example.org"))));

    assertThat(inside(() -> ports().invitations().find(invitation.id()))).contains(invitation);
    assertThat(inside(() -> ports().invitations().lock(invitation.id()))).contains(invitation);
  }

  @Test
  final void an_absent_invitation_is_not_found() {
    InvitationId absent = new InvitationId(ids.next());

    assertThat(inside(() -> ports().invitations().find(absent))).isEmpty();
    assertThat(inside(() -> ports().invitations().lock(absent))).isEmpty();
    assertThat(inside(() -> ports().invitations().open())).isEmpty();
  }

  @Test
  final void those_that_are_open_come_the_latest_first() {
    Invitation former = inside(() -> stored(Optional.empty()));
    Invitation closed = inside(() -> stored(Optional.empty()));
    Invitation latest = inside(() -> stored(Optional.empty()));

    doInside(() -> ports().invitations().store(closed.closed(NOW)));

    assertThat(inside(() -> ports().invitations().open())).containsExactly(latest, former);
    assertThat(inside(() -> ports().invitations().find(closed.id()))).contains(closed.closed(NOW));
  }

  @Test
  final void another_workspace_sees_nothing() {
    Invitation ours = inside(() -> stored(Optional.empty()));

    assertThat(elsewhere(() -> ports().invitations().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().invitations().lock(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().invitations().open())).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    Invitation kept = inside(() -> stored(Optional.empty()));

    rolledBack(() -> ports().invitations().store(kept.closed(NOW)));

    assertThat(inside(() -> ports().invitations().open())).containsExactly(kept);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().invitations().store(null));
    refused(() -> ports().invitations().find(null));
  }

  private Invitation stored(Optional<EmailAddress> email) {
    Invitation invitation =
        new Invitation(
            new InvitationId(ids.next()),
            email,
            Role.ADMIN,
            SecretHash.of(new Secret("key of " + ids.next())),
            By.VASTINE,
            NOW,
            NOW.plusSeconds(3600),
            Optional.empty());
    ports().invitations().store(invitation);
    return invitation;
  }
}
