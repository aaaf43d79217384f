package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.StorageUnavailable;
import org.vastine.domain.kernel.Decision;

class IntakeGateTest {

  private static final AccountItems ONE = WaitingItems.of(1);

  @Test
  void whoever_comes_first_leads_and_the_next_ones_wait_and_are_led_together() {
    WaitingLine line = new WaitingLine(limits(10, 2));
    Waiting second = new Waiting(ONE);
    Waiting third = new Waiting(ONE);
    Waiting fourth = new Waiting(ONE);

    assertThat(line.enter(new Waiting(ONE))).isEqualTo(WaitingLine.Place.LEADS);
    assertThat(line.enter(second)).isEqualTo(WaitingLine.Place.WAITS);
    assertThat(line.enter(third)).isEqualTo(WaitingLine.Place.WAITS);
    assertThat(line.enter(fourth)).isEqualTo(WaitingLine.Place.WAITS);
    line.handOn();

    assertThat(second.await()).isEqualTo(new Waiting.Turn.Lead(List.of(second, third)));
    line.handOn();
    assertThat(fourth.await()).isEqualTo(new Waiting.Turn.Lead(List.of(fourth)));
    line.handOn();
    assertThat(line.enter(new Waiting(ONE))).isEqualTo(WaitingLine.Place.LEADS);
  }

  @Test
  void a_full_line_lets_nobody_in_until_it_moves_on() {
    WaitingLine line = new WaitingLine(limits(2, 10));
    line.enter(new Waiting(ONE));
    line.enter(new Waiting(WaitingItems.of(2)));

    assertThat(line.enter(new Waiting(ONE))).isEqualTo(WaitingLine.Place.FULL);
    line.handOn();
    assertThat(line.enter(new Waiting(ONE))).isEqualTo(WaitingLine.Place.WAITS);
  }

  @Test
  void a_single_batch_larger_than_a_pass_is_still_stored() {
    WaitingLine line = new WaitingLine(limits(10, 1));
    Waiting large = new Waiting(WaitingItems.of(5));
    line.enter(new Waiting(ONE));
    line.enter(large);

    line.handOn();

    assertThat(large.await()).isEqualTo(new Waiting.Turn.Lead(List.of(large)));
  }

  @Test
  void limits_let_something_in() {
    assertThatThrownBy(() -> limits(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everybody_who_waits_is_told_however_many_come_at_once() throws Exception {
    WaitingLine line = new WaitingLine(limits(1_000, 7));
    Decision<List<ItemResult>> stored = Decision.accepted(List.of());
    Callable<Boolean> caller =
        () -> {
          Waiting mine = new Waiting(ONE);
          boolean leads = line.enter(mine) == WaitingLine.Place.LEADS;
          List<Waiting> together =
              leads
                  ? List.of(mine)
                  : switch (mine.await()) {
                    case Waiting.Turn.Lead(List<Waiting> others) -> others;
                    case Waiting.Turn.Done _ -> List.of();
                    case Waiting.Turn.Alone _ -> throw new IllegalStateException("nothing failed");
                  };
          if (!together.isEmpty()) {
            together.forEach(waiting -> waiting.tell(new Waiting.Turn.Done(stored)));
            line.handOn();
          }
          return true;
        };

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> all = callers.invokeAll(java.util.Collections.nCopies(500, caller));
      for (Future<Boolean> one : all) {
        assertThat(one.get()).isTrue();
      }
    }
  }

  @Test
  void whoever_brings_much_goes_beside_the_one_who_leads() {
    WaitingLine line = new WaitingLine(new IntakeGate.Limits(10, 10, 2, 1));

    assertThat(line.enter(new Waiting(WaitingItems.of(1)))).isEqualTo(WaitingLine.Place.LEADS);
    assertThat(line.enter(new Waiting(WaitingItems.of(2)))).isEqualTo(WaitingLine.Place.BESIDE);
    assertThat(line.enter(new Waiting(WaitingItems.of(2)))).isEqualTo(WaitingLine.Place.WAITS);
    line.leaveBeside();
    assertThat(line.enter(new Waiting(WaitingItems.of(1)))).isEqualTo(WaitingLine.Place.WAITS);
    assertThat(line.enter(new Waiting(WaitingItems.of(2)))).isEqualTo(WaitingLine.Place.BESIDE);
  }

  @Test
  void what_makes_understanding_fail_reaches_whoever_stores_as_it_was_thrown() {
    StorageUnavailable away = new StorageUnavailable(new IllegalStateException("gone"));
    Waiting waiting = new Waiting(ONE);

    waiting.understand(_ -> {
      throw away;
    });

    assertThatThrownBy(waiting::understood).isSameAs(away);
  }

  /** Nobody goes beside. */
  private static IntakeGate.Limits limits(int mostWaiting, int mostAtOnce) {
    return new IntakeGate.Limits(mostWaiting, mostAtOnce, Integer.MAX_VALUE, 0);
  }
}
