package org.vastine.channels.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.Audience;

class FeedWindowTest {

  private final SettableClock clock = new SettableClock();
  private final FakeFeedSite site = new FakeFeedSite(clock);

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_feed_that_did_not_change_is_not_sent_again() {
    write(3);
    PulledPage first = pull(Cursor.START);

    PulledPage second = pull(first.next());
    PulledPage third = pull(second.next());

    assertThat(site.bodiesSent()).isEqualTo(1);
    assertThat(second.items()).isEmpty();
    assertThat(third.missedFrom()).isEmpty();
  }

  @Test
  void a_window_that_moved_on_too_far_tells_since_when_something_may_be_missing() {
    write(5);
    PulledPage first = pull(Cursor.START);
    clock.advance(Duration.ofMinutes(5));
    Instant lastWhole = clock.instant();
    PulledPage second = pull(first.next());
    write(12);
    site.keepNewest(10);

    PulledPage third = pull(second.next());

    assertThat(first.missedFrom()).isEmpty();
    assertThat(third.items()).hasSize(10);
    assertThat(third.missedFrom()).contains(lastWhole);
    assertThat(pull(third.next()).missedFrom()).isEmpty();
  }

  @Test
  void a_window_that_overlaps_the_last_one_misses_nothing() {
    write(5);
    PulledPage first = pull(Cursor.START);
    write(9);
    site.keepNewest(10);

    PulledPage second = pull(first.next());

    assertThat(second.items()).hasSize(9);
    assertThat(second.missedFrom()).isEmpty();
  }

  @Test
  void an_empty_feed_is_no_gap_and_forgets_nothing() {
    write(2);
    PulledPage first = pull(Cursor.START);
    site.keepNewest(0);
    PulledPage empty = pull(first.next());
    write(1);

    PulledPage after = pull(empty.next());

    assertThat(empty.missedFrom()).isEmpty();
    assertThat(after.items()).hasSize(1);
    assertThat(after.missedFrom()).isPresent();
  }

  @Test
  void the_cursor_of_the_longest_feed_fits() {
    write(FeedWindow.MOST_ITEMS + 50);
    Cursor cursor = Cursor.START;
    int items = 0;
    for (PulledPage page = pull(cursor); !page.items().isEmpty(); page = pull(cursor)) {
      items += page.items().size();
      cursor = page.next();
    }

    assertThat(items).isEqualTo(FeedWindow.MOST_ITEMS);
    assertThat(cursor.value().length()).isLessThan(9_000);
  }

  @Test
  void a_cursor_that_is_damaged_or_about_another_feed_is_a_new_beginning() {
    write(2);

    assertThat(pull(new Cursor("feed-1\nnonsense")).items()).hasSize(2);
    assertThat(
            pull(new Cursor("feed-1\nother\n\"tag\"\n\n2026-01-01T00:00:00Z\n2026-01-01T00:00:00Z"))
                .items())
        .hasSize(2);
  }

  private void write(int count) {
    for (int number = 0; number < count; number++) {
      clock.advance(Duration.ofSeconds(1));
      site.someoneWrites("Kai", "Number " + number + " at " + clock.instant(), Audience.PUBLIC);
    }
  }

  private PulledPage pull(Cursor cursor) {
    ChannelAnswer<PulledPage> answer = Feeds.provider(clock).pull(site.access(), cursor);
    if (answer instanceof ChannelAnswer.Done<PulledPage>(PulledPage page)) {
      return page;
    }
    throw new AssertionError("not done: " + answer);
  }
}
