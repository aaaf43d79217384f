package org.vastine.application.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.stream.LiveEvents.Change;
import org.vastine.application.stream.LiveEvents.Kind;
import org.vastine.application.stream.LiveEvents.Placed;
import org.vastine.application.stream.LiveEvents.PositionGone;
import org.vastine.application.world.PortContract;

/** What every {@link LiveEvents} keeps to. */
public abstract class LiveEventsContract extends PortContract {

  @Test
  final void what_is_announced_is_read_after_the_position_of_before() {
    String before = latest();
    Change one = change(Kind.CASE, "one");
    Change other = change(Kind.DELIVERY, "other");

    doInside(() -> ports().liveEvents().announce(List.of(one, other)));

    assertThat(after(before, 10)).extracting(Placed::change).containsExactly(one, other);
  }

  @Test
  final void one_reads_on_from_any_position_and_meets_each_change_once() {
    String position = latest();
    List<Change> announced = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      Change change = change(Kind.DRAFT, "number " + number);
      announced.add(change);
      doInside(() -> ports().liveEvents().announce(List.of(change)));
    }

    List<Change> read = new ArrayList<>();
    for (List<Placed> page = after(position, 2); !page.isEmpty(); page = after(position, 2)) {
      page.forEach(placed -> read.add(placed.change()));
      position = page.getLast().position();
    }

    assertThat(read).isEqualTo(announced);
  }

  @Test
  final void the_latest_position_is_behind_everything() {
    doInside(() -> ports().liveEvents().announce(List.of(change(Kind.CHANNEL_ACCOUNT, "a"))));

    assertThat(after(latest(), 10)).isEmpty();
  }

  @Test
  final void nothing_to_announce_is_fine() {
    String before = latest();

    doInside(() -> ports().liveEvents().announce(List.of()));

    assertThat(after(before, 10)).isEmpty();
  }

  @Test
  final void nothing_is_missed_while_others_announce() throws Exception {
    String begin = latest();
    Set<String> read = new HashSet<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> writers =
          IntStream.range(0, 20).mapToObj(number -> threads.submit(announcing(number))).toList();
      String position = begin;
      while (!writers.stream().allMatch(Future::isDone)) {
        position = readOn(position, read);
      }
      for (Future<Boolean> writer : writers) {
        writer.get();
      }
      readOn(position, read);
    }

    assertThat(read).hasSize(40);
  }

  @Test
  final void a_position_that_is_none_of_ours_is_gone() {
    assertThatThrownBy(() -> after("nonsense", 10)).isInstanceOf(PositionGone.class);
    assertThatThrownBy(() -> after("", 10)).isInstanceOf(PositionGone.class);
  }

  @Test
  final void another_workspace_sees_nothing() {
    String before = elsewhere(() -> ports().liveEvents().latest());

    doInside(() -> ports().liveEvents().announce(List.of(change(Kind.CASE, "ours"))));

    assertThat(elsewhere(() -> ports().liveEvents().after(before, 10))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_announced() {
    String before = latest();

    rolledBack(() -> ports().liveEvents().announce(List.of(change(Kind.CASE, "taken back"))));
    doInside(() -> ports().liveEvents().announce(List.of(change(Kind.CASE, "kept"))));

    assertThat(after(before, 10))
        .extracting(placed -> placed.change().subject())
        .containsExactly("kept");
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().liveEvents().announce(null));
  }

  private Callable<Boolean> announcing(int number) {
    return () ->
        inside(() -> {
          ports()
              .liveEvents()
              .announce(
                  List.of(change(Kind.CASE, number + " a"), change(Kind.CASE, number + " b")));
          return true;
        });
  }

  private String readOn(String position, Set<String> read) {
    List<Placed> page = after(position, 100);
    page.forEach(placed -> read.add(placed.change().subject()));
    return page.isEmpty() ? position : page.getLast().position();
  }

  private String latest() {
    return inside(() -> ports().liveEvents().latest());
  }

  private List<Placed> after(String position, int limit) {
    return inside(() -> ports().liveEvents().after(position, limit));
  }

  private static Change change(Kind kind, String subject) {
    return new Change(kind, subject, 3, NOW);
  }
}
