package org.vastine.channels.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.tck.SettableClock;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;

final class MastodonPullTest {

  private final SettableClock clock = new SettableClock();
  private final FakeMastodon server = new FakeMastodon(clock);
  private final OutboundHttp http = OutboundHttp.usual();
  private final ChannelProvider provider =
      new MastodonProvider(http, new AnswerFamilies(clock), clock);

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @Test
  void what_is_older_than_the_history_asked_for_is_left_out_at_the_start_only() {
    server.someoneWrites("Kai", "Long ago", "public");
    clock.advance(Duration.ofDays(31));
    String recent = server.someoneWrites("Kai", "Just now", "public");
    PulledPage first = pull(Cursor.START);
    String meanwhile = server.someoneWrites("Kai", "While nobody asked", "public");
    clock.advance(Duration.ofDays(90));

    assertThat(ids(first)).containsExactly(recent);
    assertThat(ids(pull(first.next()))).contains(meanwhile);
  }

  @Test
  void the_cursor_stays_short_however_much_was_taken_in() {
    Cursor cursor = Cursor.START;
    for (int page = 0; page < 4; page++) {
      for (int number = 0; number < MastodonPull.PAGE; number++) {
        server.someoneWrites("Kai", "Number " + number, "public");
      }
      cursor = pull(cursor).next();
    }

    assertThat(MastodonCursor.read(cursor).orElseThrow().watched())
        .hasSize(MastodonCursor.MOST_WATCHED);
    assertThat(MastodonCursor.read(cursor).map(MastodonCursor::toCursor)).contains(cursor);
    assertThat(cursor.value().length()).isLessThan(4_000);
  }

  @Test
  void a_cursor_of_another_make_begins_anew() {
    assertThat(MastodonCursor.read(new Cursor("something else"))).isEqualTo(Optional.empty());
    String id = server.someoneWrites("Kai", "Hello", "public");

    assertThat(ids(pull(new Cursor("something else")))).containsExactly(id);
  }

  @Test
  void a_long_conversation_keeps_its_first_status_as_thread() {
    String root = server.someoneWrites("Kai", "One", "public");
    String second = server.someoneAnswers(root, "Mira", "Two");
    String third = server.someoneAnswers(second, "Kai", "Three");
    PulledPage page = pull(Cursor.START);
    server.someoneAnswers(third, "Mira", "Four");

    List<InboundMention> all = mentions(page);
    all = Stream.concat(all.stream(), mentions(pull(page.next())).stream()).toList();

    assertThat(all).hasSize(4).allMatch(each -> each.thread().equals(new ExternalId(root)));
  }

  private PulledPage pull(Cursor cursor) {
    ChannelAnswer<PulledPage> answer =
        provider.pull(MastodonPlatform.accessTo(server.root().toString()), cursor);
    assertThat(answer).isInstanceOf(ChannelAnswer.Done.class);
    return ((ChannelAnswer.Done<PulledPage>) answer).value();
  }

  private static List<InboundMention> mentions(PulledPage page) {
    return page.items().stream()
        .filter(InboundItem.Published.class::isInstance)
        .map(item -> ((InboundItem.Published) item).mention())
        .toList();
  }

  private static List<String> ids(PulledPage page) {
    return mentions(page).stream().map(mention -> mention.externalId().value()).toList();
  }
}
