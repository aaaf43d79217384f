package org.vastine.application.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.UnreadableItems.Unreadable;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** What every {@link UnreadableItems} keeps to. */
public abstract class UnreadableItemsContract extends PortContract {

  @Test
  final void an_item_comes_back_in_all_its_parts() {
    ChannelAccountId account = anAccount();
    Unreadable item =
        new Unreadable(
            ids.next(),
            account,
            NOW,
            new InboundItem.Unreadable(
                Optional.of(new ExternalId("x1")), "unreadable.too-long", "raw <xml> \"ğ\" 😡"));

    doInside(() -> ports().unreadableItems().add(item));

    assertThat(allPages(Optional.empty(), 10)).containsExactly(item);
  }

  @Test
  final void the_same_content_of_an_account_is_kept_once() {
    ChannelAccountId account = anAccount();
    ChannelAccountId other = anAccount();

    Unreadable first = added(account, "same", 1);
    added(account, "same", 2);
    Unreadable ofOther = added(other, "same", 3);

    assertThat(allPages(Optional.empty(), 10)).containsExactly(ofOther, first);
  }

  @Test
  final void the_latest_stands_first_and_paging_meets_each_once() {
    ChannelAccountId account = anAccount();
    List<Unreadable> stored = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      stored.add(added(account, "raw " + number, number / 2));
    }

    assertThat(allPages(Optional.empty(), 2)).isEqualTo(stored.reversed());
  }

  @Test
  final void one_account_is_listed_alone() {
    ChannelAccountId account = anAccount();
    Unreadable ofOne = added(account, "one", 1);
    added(anAccount(), "other", 2);

    assertThat(allPages(Optional.of(account), 10)).containsExactly(ofOne);
  }

  @Test
  final void a_cursor_of_somebody_else_is_unreadable() {
    assertThatThrownBy(() ->
            inside(() ->
                ports().unreadableItems().list(Optional.empty(), Optional.of("no cursor"), 5)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void another_workspace_sees_nothing() {
    added(anAccount(), "ours", 1);

    assertThat(
            elsewhere(() ->
                ports().unreadableItems().list(Optional.empty(), Optional.empty(), 5).items()))
        .isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_set_aside() {
    ChannelAccountId account = anAccount();

    rolledBack(() -> ports().unreadableItems().add(unreadable(account, "taken back", 1)));

    assertThat(allPages(Optional.empty(), 10)).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().unreadableItems().add(null));
  }

  private ChannelAccountId anAccount() {
    return inside(() -> given().anAccount()).id();
  }

  private Unreadable added(ChannelAccountId account, String raw, long at) {
    Unreadable item = unreadable(account, raw, at);
    doInside(() -> ports().unreadableItems().add(item));
    return item;
  }

  private Unreadable unreadable(ChannelAccountId account, String raw, long at) {
    return new Unreadable(
        ids.next(),
        account,
        NOW.plusSeconds(at),
        new InboundItem.Unreadable(Optional.empty(), "unreadable.broken", raw));
  }

  private List<Unreadable> allPages(Optional<ChannelAccountId> account, int limit) {
    List<Unreadable> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<Unreadable> page = inside(() -> ports().unreadableItems().list(account, from, limit));
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }
}
