package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.intake.ImportProgress.Progress;
import org.vastine.application.world.PortContract;
import org.vastine.domain.mention.ChannelAccountId;

/** What every {@link ImportProgress} keeps to. */
public abstract class ImportProgressContract extends PortContract {

  private static final String FILE = "ab".repeat(32);
  private static final Progress SOME =
      new Progress(new ImportPosition(501, 3_000_000_000L), 480, 15, 5);

  @Test
  final void a_file_that_was_never_taken_in_has_no_progress() {
    assertThat(find(anAccount(), FILE)).isEmpty();
  }

  @Test
  final void the_latest_progress_stays() {
    ChannelAccountId account = anAccount();
    Progress later = new Progress(new ImportPosition(1_001, 4_000_000_000L), 970, 24, 6);

    doInside(() -> ports().importProgress().store(account, FILE, SOME, NOW));
    doInside(() -> ports().importProgress().store(account, FILE, later, NOW.plusSeconds(1)));

    assertThat(find(account, FILE)).contains(later);
  }

  @Test
  final void each_content_and_each_account_has_its_own() {
    ChannelAccountId account = anAccount();
    ChannelAccountId other = anAccount();

    doInside(() -> ports().importProgress().store(account, FILE, SOME, NOW));

    assertThat(find(account, "cd".repeat(32))).isEmpty();
    assertThat(find(other, FILE)).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    ChannelAccountId account = anAccount();
    doInside(() -> ports().importProgress().store(account, FILE, SOME, NOW));

    assertThat(elsewhere(() -> ports().importProgress().find(account, FILE))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_is_forgotten() {
    ChannelAccountId account = anAccount();

    rolledBack(() -> ports().importProgress().store(account, FILE, SOME, NOW));

    assertThat(find(account, FILE)).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().importProgress().find(null, FILE));
    refused(() -> ports().importProgress().store(null, FILE, SOME, NOW));
  }

  private ChannelAccountId anAccount() {
    return inside(() -> given().anAccount()).id();
  }

  private Optional<Progress> find(ChannelAccountId account, String file) {
    return inside(() -> ports().importProgress().find(account, file));
  }
}
