package org.vastine.application.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.ThreadId;

/** What every {@link MentionList} keeps to. */
public abstract class MentionListContract extends PortContract {

  @Test
  final void the_newest_stands_first_and_paging_meets_each_once() {
    ChannelAccount account = inside(() -> given().anAccount());
    List<Mention> stored = inside(() -> someOf(account, 7));

    assertThat(allPages(Optional.empty(), 3)).isEqualTo(stored.reversed());
  }

  @Test
  final void those_that_came_in_the_same_moment_are_met_once_as_well() {
    ChannelAccount account = inside(() -> given().anAccount());
    List<Mention> stored = new ArrayList<>();
    doInside(() -> {
      for (int number = 0; number < 5; number++) {
        stored.add(given().aMention(account, given().wrote("Aino", "Number " + number)));
      }
    });

    assertThat(allPages(Optional.empty(), 2)).containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  final void a_page_that_holds_all_has_no_next() {
    ChannelAccount account = inside(() -> given().anAccount());
    doInside(() -> someOf(account, 3));

    Page<Mention> page =
        inside(() -> ports().mentionList().newest(Optional.empty(), Optional.empty(), 3));

    assertThat(page.items()).hasSize(3);
    assertThat(page.next()).isEmpty();
  }

  @Test
  final void one_account_is_listed_alone() {
    ChannelAccount one = inside(() -> given().anAccount());
    ChannelAccount other = inside(() -> given().anAccount());
    List<Mention> ofOne = inside(() -> someOf(one, 4));
    doInside(() -> someOf(other, 4));

    assertThat(allPages(Optional.of(one.id()), 3)).isEqualTo(ofOne.reversed());
  }

  @Test
  final void nothing_is_an_empty_page() {
    assertThat(allPages(Optional.empty(), 10)).isEmpty();
    assertThat(inside(() -> ports().mentionList().thread(new ThreadId(ids.next()), 10))).isEmpty();
  }

  @Test
  final void a_cursor_of_somebody_else_is_unreadable() {
    assertThatThrownBy(() ->
            inside(
                () -> ports().mentionList().newest(Optional.empty(), Optional.of("'; drop"), 10)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void a_thread_shows_its_newest_mentions_the_oldest_of_them_first() {
    ChannelAccount account = inside(() -> given().anAccount());
    ExternalId post = new ExternalId("post");
    List<Mention> stored = new ArrayList<>();
    doInside(() -> {
      for (int number = 0; number < 4; number++) {
        Mention mention =
            given()
                .taken(
                    account,
                    given().item(new ExternalId("c" + number), post, "Aino", "Number " + number),
                    NOW.plusSeconds(number));
        ports().mentions().addNew(List.of(mention));
        stored.add(mention);
      }
    });
    ThreadId thread = stored.getFirst().thread();

    ThreadView view = inside(() -> ports().mentionList().thread(thread, 3)).orElseThrow();

    assertThat(view).isEqualTo(new ThreadView(thread, post, stored.subList(1, 4)));
  }

  @Test
  final void another_workspace_sees_nothing() {
    Mention ours = inside(() -> given().aMention("Ours"));

    assertThat(
            elsewhere(
                () -> ports().mentionList().newest(Optional.empty(), Optional.empty(), 10).items()))
        .isEmpty();
    assertThat(elsewhere(() -> ports().mentionList().thread(ours.thread(), 10))).isEmpty();
  }

  private List<Mention> someOf(ChannelAccount account, int count) {
    List<Mention> stored = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Mention mention =
          given()
              .taken(account, given().wrote("Aino", "Number " + number), NOW.plusSeconds(number));
      ports().mentions().addNew(List.of(mention));
      stored.add(mention);
    }
    return stored;
  }

  private List<Mention> allPages(Optional<ChannelAccountId> account, int limit) {
    List<Mention> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<Mention> page = inside(() -> ports().mentionList().newest(account, from, limit));
      assertThat(page.items().size()).isLessThanOrEqualTo(limit);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }
}
