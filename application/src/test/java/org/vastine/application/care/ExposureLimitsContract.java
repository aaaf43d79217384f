package org.vastine.application.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.care.ExposureLimit;

/** What every {@link ExposureLimits} keeps to. */
public abstract class ExposureLimitsContract extends PortContract {

  private static final ExposureLimit OURS = new ExposureLimit(1, 5, 12);

  @Test
  final void until_the_workspace_says_its_own_the_usual_holds() {
    assertThat(inside(() -> limits().find())).isEmpty();
    assertThat(inside(() -> limits().current())).isEqualTo(ExposureLimit.USUAL);
  }

  @Test
  final void what_was_said_last_holds_in_its_workspace() {
    doInside(() -> limits().store(OURS));
    doInside(() -> limits().store(new ExposureLimit(2, 6, 12)));

    assertThat(inside(() -> limits().lock())).contains(new ExposureLimit(2, 6, 12));
    assertThat(inside(() -> limits().current())).isEqualTo(new ExposureLimit(2, 6, 12));
    assertThat(elsewhere(() -> limits().find())).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_said() {
    rolledBack(() -> limits().store(OURS));

    assertThat(inside(() -> limits().find())).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> limits().store(null));
  }

  private ExposureLimits limits() {
    return ports().exposureLimits();
  }
}
