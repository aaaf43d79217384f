package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link PasswordResets} keeps to. */
public abstract class PasswordResetsContract extends PortContract {

  private final MemberId member = new MemberId(ids.next());

  @Test
  final void a_reset_comes_back_in_all_its_parts() {
    PasswordReset reset = inside(() -> stored(member));

    assertThat(inside(() -> ports().passwordResets().find(reset.id()))).contains(reset);
    assertThat(inside(() -> ports().passwordResets().lock(reset.id()))).contains(reset);
  }

  @Test
  final void an_absent_reset_is_not_found() {
    PasswordResetId absent = new PasswordResetId(ids.next());

    assertThat(inside(() -> ports().passwordResets().find(absent))).isEmpty();
    assertThat(inside(() -> ports().passwordResets().lock(absent))).isEmpty();
    assertThat(inside(() -> ports().passwordResets().openOf(member))).isEmpty();
  }

  @Test
  final void those_of_a_member_that_are_open_come_the_latest_first() {
    PasswordReset former = inside(() -> stored(member));
    PasswordReset closed = inside(() -> stored(member));
    PasswordReset latest = inside(() -> stored(member));
    inside(() -> stored(new MemberId(ids.next())));

    doInside(() -> ports().passwordResets().store(closed.closed(NOW)));

    assertThat(inside(() -> ports().passwordResets().openOf(member)))
        .containsExactly(latest, former);
    assertThat(inside(() -> ports().passwordResets().find(closed.id())))
        .contains(closed.closed(NOW));
  }

  @Test
  final void another_workspace_sees_nothing() {
    PasswordReset ours = inside(() -> stored(member));

    assertThat(elsewhere(() -> ports().passwordResets().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().passwordResets().lock(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().passwordResets().openOf(member))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    PasswordReset kept = inside(() -> stored(member));

    rolledBack(() -> ports().passwordResets().store(kept.closed(NOW)));

    assertThat(inside(() -> ports().passwordResets().openOf(member))).containsExactly(kept);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().passwordResets().store(null));
    refused(() -> ports().passwordResets().find(null));
  }

  private PasswordReset stored(MemberId whose) {
    PasswordReset reset =
        new PasswordReset(
            new PasswordResetId(ids.next()),
            whose,
            SecretHash.of(new Secret("key of " + ids.next())),
            By.VASTINE,
            NOW,
            NOW.plusSeconds(3600),
            Optional.empty());
    ports().passwordResets().store(reset);
    return reset;
  }
}
