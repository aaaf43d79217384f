package org.vastine.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog.Entry;
import org.vastine.application.world.PortContract;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.TokenId;

/** What every {@link AuditLog} keeps to. */
public abstract class AuditLogContract extends PortContract {

  @Test
  final void entries_come_back_as_they_were_the_latest_first() {
    Entry first =
        new Entry(NOW, new By.AMember(new MemberId(ids.next())), "a.b", "s1", Map.of("k", "v ğ"));
    Entry second =
        new Entry(
            NOW.minusSeconds(5),
            new By.AnIntegration(new TokenId(ids.next())),
            "c",
            "s2",
            Map.of());
    Entry third = new Entry(NOW, By.VASTINE, "d", "s3", Map.of("a", "1", "b", "2"));

    doInside(() -> ports().auditLog().add(first));
    doInside(() -> {
      ports().auditLog().add(second);
      ports().auditLog().add(third);
    });

    assertThat(inside(() -> ports().auditLog().latest(10))).containsExactly(third, second, first);
    assertThat(inside(() -> ports().auditLog().latest(2))).containsExactly(third, second);
  }

  @Test
  final void an_empty_log_is_whole() {
    assertThat(inside(() -> ports().auditLog().latest(10))).isEmpty();
    assertThat(inside(() -> ports().auditLog().firstBroken())).isZero();
  }

  @Test
  final void the_same_entry_twice_is_two() {
    doInside(() -> added("same"));
    doInside(() -> added("same"));

    assertThat(inside(() -> ports().auditLog().latest(10))).hasSize(2);
    assertThat(inside(() -> ports().auditLog().firstBroken())).isZero();
  }

  @Test
  final void parallel_transactions_leave_the_chain_whole() throws Exception {
    Callable<Boolean> add = () -> inside(() -> added("parallel"));

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> each :
          threads.invokeAll(Stream.generate(() -> add).limit(12).toList())) {
        each.get();
      }
    }

    assertThat(inside(() -> ports().auditLog().latest(20))).hasSize(12);
    assertThat(inside(() -> ports().auditLog().firstBroken())).isZero();
  }

  @Test
  final void another_workspace_sees_nothing() {
    doInside(() -> added("ours"));

    assertThat(elsewhere(() -> ports().auditLog().latest(10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_written_and_leaves_the_chain_whole() {
    doInside(() -> added("kept"));
    rolledBack(() -> added("taken back"));
    doInside(() -> added("next"));

    assertThat(inside(() -> ports().auditLog().latest(10)))
        .extracting(Entry::action)
        .containsExactly("next", "kept");
    assertThat(inside(() -> ports().auditLog().firstBroken())).isZero();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().auditLog().add(null));
  }

  private boolean added(String action) {
    ports().auditLog().add(new Entry(NOW, By.VASTINE, action, "subject", Map.of()));
    return true;
  }
}
