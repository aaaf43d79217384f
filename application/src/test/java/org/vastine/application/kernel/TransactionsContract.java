package org.vastine.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.By;

/** What every {@link Transactions} keeps to. */
public abstract class TransactionsContract extends PortContract {

  @Test
  final void gives_what_the_work_gives() {
    assertThat(inside(() -> "done")).isEqualTo("done");
  }

  @Test
  final void what_was_stored_is_there_afterwards() {
    ChannelAccount stored = inside(() -> given().anAccount());

    assertThat(inside(() -> ports().channelAccounts().find(stored.id()))).contains(stored);
  }

  @Test
  final void a_thrown_exception_rolls_back_and_is_thrown_on() {
    IllegalStateException fault = new IllegalStateException("on purpose");

    assertThatThrownBy(() ->
            doInside(() -> {
              given().anAccount();
              throw fault;
            }))
        .isSameAs(fault);
    assertThat(inside(() -> ports().channelAccounts().all())).isEmpty();
  }

  @Test
  final void an_error_rolls_back_as_well() {
    AssertionError fault = new AssertionError("on purpose");

    assertThatThrownBy(() ->
            doInside(() -> {
              given().anAccount();
              throw fault;
            }))
        .isSameAs(fault);
    assertThat(inside(() -> ports().channelAccounts().all())).isEmpty();
  }

  @Test
  final void a_nested_call_joins_and_is_rolled_back_with_the_outer_one() {
    rolledBack(() -> {
      ChannelAccount inner = inside(() -> given().anAccount());
      assertThat(ports().channelAccounts().find(inner.id())).isPresent();
    });

    assertThat(inside(() -> ports().channelAccounts().all())).isEmpty();
  }

  @Test
  final void a_nested_call_for_another_workspace_throws() {
    assertThatThrownBy(() -> doInside(() -> doElsewhere(() -> {})))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  final void a_nested_call_of_another_scope_throws() {
    assertThatThrownBy(() -> doInside(() -> ports().transactions().asSystem(() -> "no")))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ports().transactions().asSystem(() -> inside(() -> "no")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  final void the_thread_is_free_again_after_a_failure() {
    rolledBack(() -> given().anAccount());

    assertThat(elsewhere(() -> "other scope")).isEqualTo("other scope");
  }

  @Test
  final void a_store_outside_of_any_transaction_throws() {
    assertThatThrownBy(() -> ports().channelAccounts().all())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  final void a_transaction_of_a_workspace_sees_nothing_of_another() {
    ChannelAccount account = inside(() -> given().anAccount());

    assertThat(elsewhere(() -> ports().channelAccounts().all())).isEmpty();
    assertThat(elsewhere(() -> ports().channelAccounts().find(account.id()))).isEmpty();
  }

  @Test
  final void an_unknown_workspace_is_empty() {
    WorkspaceId unknown = new WorkspaceId(UUID.randomUUID());
    inside(() -> given().anAccount());

    assertThat(ports().transactions().inWorkspace(unknown, () -> ports().channelAccounts().all()))
        .isEmpty();
  }

  @Test
  final void work_on_one_locked_case_is_done_one_after_another() throws Exception {
    FeedbackCase opened = inside(() -> given().aCase());
    Callable<Integer> work = () -> inside(() -> lateOnceMore(opened));

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> done =
          threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> work).toList());
      for (Future<Integer> each : done) {
        each.get();
      }
    }

    assertThat(inside(() -> ports().cases().find(opened.id()).orElseThrow().version()))
        .isEqualTo(9);
  }

  private int lateOnceMore(FeedbackCase opened) {
    FeedbackCase locked = ports().cases().lock(opened.id()).orElseThrow();
    return given().with(locked, new CaseEvent.DeadlineBreached(NOW, By.VASTINE, NOW)).version();
  }
}
