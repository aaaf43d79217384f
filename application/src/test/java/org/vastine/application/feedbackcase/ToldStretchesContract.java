package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;

/** What every {@link ToldStretches} keeps to. */
public abstract class ToldStretchesContract extends PortContract {

  private ToldStretches stretches() {
    return ports().toldStretches();
  }

  @Test
  final void R3_a_fault_goes_on_from_its_beginning_to_its_end() {
    doInside(() -> stretches().begin("share irritated", NOW));
    doInside(() -> stretches().begin("share irritated", NOW.plusSeconds(9)));
    doInside(() -> stretches().begin("queue fi", NOW));

    assertThat(inside(() -> stretches().running("share "))).containsExactly("share irritated");
    assertThat(inside(() -> stretches().running("")))
        .containsExactlyInAnyOrder("share irritated", "queue fi");
    assertThat(elsewhere(() -> stretches().running(""))).isEmpty();

    doInside(() -> stretches().end("share irritated"));
    doInside(() -> stretches().end("share irritated"));
    assertThat(inside(() -> stretches().running(""))).containsExactly("queue fi");
  }
}
