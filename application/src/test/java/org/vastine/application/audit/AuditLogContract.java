package org.vastine.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog.Entry;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
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

  private Entry by(By by, String action, Instant at) {
    return new Entry(at, by, action, "subject", Map.of("why", action));
  }

  private List<Entry> found(AuditLog.Filter filter) {
    return inside(() -> ports().auditLog().find(filter, Optional.empty(), 50)).items().stream()
        .map(AuditLog.Numbered::entry)
        .toList();
  }

  @Test
  final void R42_entries_are_found_by_who_did_them_what_they_are_and_when() {
    MemberId aino = new MemberId(ids.next());
    TokenId program = new TokenId(ids.next());
    Entry added = by(new By.AMember(aino), "webhook.added", NOW);
    Entry removed = by(new By.AMember(aino), "webhook.removed", NOW.plusSeconds(10));
    Entry imported = by(new By.AnIntegration(program), "webhooks", NOW.plusSeconds(20));
    Entry own = by(By.VASTINE, "webhook", NOW.plusSeconds(30));
    doInside(() -> List.of(added, removed, imported, own).forEach(ports().auditLog()::add));

    assertThat(found(AuditLog.Filter.ALL)).containsExactly(own, imported, removed, added);
    assertThat(found(filter(Optional.of(aino.value()), Optional.empty())))
        .containsExactly(removed, added);
    assertThat(found(filter(Optional.of(program.value()), Optional.empty())))
        .containsExactly(imported);
    assertThat(found(filter(Optional.empty(), Optional.of("webhook"))))
        .containsExactly(own, removed, added);
    assertThat(found(filter(Optional.empty(), Optional.of("webhook.added"))))
        .containsExactly(added);
    assertThat(found(filter(Optional.empty(), Optional.of("web_ook")))).isEmpty();
    assertThat(
            found(
                new AuditLog.Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(NOW.plusSeconds(10)),
                    Optional.of(NOW.plusSeconds(30)))))
        .containsExactly(imported, removed);
    assertThat(elsewhere(() -> ports().auditLog().find(AuditLog.Filter.ALL, Optional.empty(), 9)))
        .isEqualTo(new Page<>(List.of(), Optional.empty()));
  }

  private static AuditLog.Filter filter(Optional<UUID> by, Optional<String> kind) {
    return new AuditLog.Filter(by, kind, Optional.empty(), Optional.empty());
  }

  @Test
  final void R42_entries_are_read_page_by_page_with_their_numbers() {
    doInside(() -> {
      added("one");
      added("two");
      added("three");
    });

    Page<AuditLog.Numbered> first =
        inside(() -> ports().auditLog().find(AuditLog.Filter.ALL, Optional.empty(), 2));
    Page<AuditLog.Numbered> second =
        inside(() -> ports().auditLog().find(AuditLog.Filter.ALL, first.next(), 2));

    assertThat(first.items()).extracting(AuditLog.Numbered::number).containsExactly(3L, 2L);
    assertThat(second.items()).extracting(AuditLog.Numbered::number).containsExactly(1L);
    assertThat(second.next()).isEmpty();
    assertThatThrownBy(
            () -> inside(() -> ports().auditLog().find(AuditLog.Filter.ALL, Optional.of("x"), 2)))
        .isInstanceOf(UnreadableCursor.class);
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
