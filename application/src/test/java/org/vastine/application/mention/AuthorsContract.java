package org.vastine.application.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.ThreadId;

/** What every {@link Authors} keeps to. */
public abstract class AuthorsContract extends PortContract {

  @Test
  final void a_handle_has_one_author_however_often_it_is_asked_for() {
    Handle aino = handle("aino", "Aino");

    AuthorId first = inside(() -> ports().authors().ensure(List.of(aino)).get(aino));
    AuthorId again = inside(() -> ports().authors().ensure(List.of(aino, aino)).get(aino));

    assertThat(again).isEqualTo(first);
  }

  @Test
  final void each_handle_that_was_asked_for_gets_an_answer() {
    Handle aino = handle("aino", "Aino");
    Handle vaino = handle("vaino", "Väinö");

    Map<Handle, AuthorId> found = inside(() -> ports().authors().ensure(List.of(aino, vaino)));

    assertThat(found).containsOnlyKeys(aino, vaino);
    assertThat(found.get(aino)).isNotEqualTo(found.get(vaino));
  }

  @Test
  final void another_name_on_the_same_platform_id_is_the_same_author() {
    Handle before = handle("aino", "Aino");
    Handle after = handle("aino", "Aino K.");

    AuthorId first = inside(() -> ports().authors().ensure(List.of(before)).get(before));
    Map<Handle, AuthorId> both = inside(() -> ports().authors().ensure(List.of(before, after)));

    assertThat(both).containsOnly(Map.entry(before, first), Map.entry(after, first));
  }

  @Test
  final void the_same_id_on_another_platform_is_another_author() {
    Handle here = handle("aino", "Aino");
    Handle there =
        new Handle(new ChannelKind("mastodon"), here.externalId(), "Aino", Optional.empty());

    Map<Handle, AuthorId> found = inside(() -> ports().authors().ensure(List.of(here, there)));

    assertThat(found.get(here)).isNotEqualTo(found.get(there));
  }

  @Test
  final void the_same_id_in_another_workspace_is_another_author() {
    Handle aino = handle("aino", "Aino");

    AuthorId ours = inside(() -> ports().authors().ensure(List.of(aino)).get(aino));
    AuthorId theirs = elsewhere(() -> ports().authors().ensure(List.of(aino)).get(aino));

    assertThat(theirs).isNotEqualTo(ours);
  }

  @Test
  final void a_thread_belongs_to_its_account() {
    ChannelAccount one = inside(() -> given().anAccount());
    ChannelAccount other = inside(() -> given().anAccount());
    ExternalId post = new ExternalId("post-1");

    ThreadId first = inside(() -> threadOf(one, post));
    ThreadId again = inside(() -> threadOf(one, post));
    ThreadId elsewhere = inside(() -> threadOf(other, post));

    assertThat(again).isEqualTo(first);
    assertThat(elsewhere).isNotEqualTo(first);
  }

  @Test
  final void several_threads_come_at_once() {
    ChannelAccount account = inside(() -> given().anAccount());
    ExternalId one = new ExternalId("post-1");
    ExternalId other = new ExternalId("post-2");

    Map<ExternalId, KnownThread> found =
        inside(() -> ports().authors().ensureThreads(account.id(), List.of(one, other, one)));

    assertThat(found).containsOnlyKeys(one, other);
    assertThat(found.values().stream().map(KnownThread::id).distinct()).hasSize(2);
  }

  @Test
  final void a_thread_is_new_only_when_it_is_made() {
    ChannelAccount account = inside(() -> given().anAccount());
    ExternalId one = new ExternalId("post-1");
    ExternalId other = new ExternalId("post-2");

    KnownThread first =
        inside(() -> ports().authors().ensureThreads(account.id(), List.of(one))).get(one);
    Map<ExternalId, KnownThread> again =
        inside(() -> ports().authors().ensureThreads(account.id(), List.of(one, other)));

    assertThat(first.isNew()).isTrue();
    assertThat(again.get(one)).isEqualTo(new KnownThread(first.id(), false));
    assertThat(again.get(other).isNew()).isTrue();
  }

  @Test
  final void asking_for_nobody_is_fine() {
    ChannelAccount account = inside(() -> given().anAccount());

    assertThat(inside(() -> ports().authors().ensure(List.of()))).isEmpty();
    assertThat(inside(() -> ports().authors().ensureThreads(account.id(), List.of()))).isEmpty();
  }

  @Test
  final void parallel_transactions_agree_on_who_somebody_is() throws Exception {
    List<Handle> forward =
        IntStream.range(0, 20).mapToObj(number -> handle("p" + number, "P" + number)).toList();
    Callable<Map<Handle, AuthorId>> oneWay = () -> inside(() -> ports().authors().ensure(forward));
    Callable<Map<Handle, AuthorId>> otherWay =
        () -> inside(() -> ports().authors().ensure(forward.reversed()));

    Set<Map<Handle, AuthorId>> answers = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Map<Handle, AuthorId>>> calls = new ArrayList<>();
      for (int round = 0; round < 5; round++) {
        calls.add(oneWay);
        calls.add(otherWay);
      }
      for (Future<Map<Handle, AuthorId>> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).hasSize(1);
  }

  @Test
  final void who_was_rolled_back_gets_no_trace() {
    Handle aino = handle("aino", "Aino");
    List<AuthorId> seen = new ArrayList<>();

    rolledBack(() -> seen.addAll(ports().authors().ensure(List.of(aino)).values()));

    assertThat(inside(() -> ports().authors().ensure(List.of(aino)).values()))
        .doesNotContainAnyElementsOf(seen);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().authors().ensure(null));
    refused(() -> ports().authors().ensureThreads(null, List.of(new ExternalId("post"))));
  }

  private ThreadId threadOf(ChannelAccount account, ExternalId post) {
    return ports()
        .authors()
        .ensureThreads(account.id(), List.of(post))
        .values()
        .iterator()
        .next()
        .id();
  }

  private static Handle handle(String id, String name) {
    return new Handle(
        Given.SANDBOX,
        new ExternalId(id),
        name,
        Optional.of(URI.create("https://example.org/" + id)));
  }
}
