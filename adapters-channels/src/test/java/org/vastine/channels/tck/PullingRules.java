package org.vastine.channels.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;

/** What comes in. */
abstract class PullingRules extends ContractFixture {

  @Test
  final void nothing_new_is_an_empty_page_without_more() {
    Cursor end = pullAll(Cursor.START).end();

    Pulled again = pullAll(end);

    assertThat(again.mentions()).isEmpty();
    assertThat(again.pages()).hasSize(1);
  }

  @Test
  final void everything_is_pulled_to_the_end_page_by_page_once_and_oldest_first() {
    List<ExternalId> written = new ArrayList<>();
    for (int number = 0; number < platform().itemsForThreePages(); number++) {
      written.add(write("Kai", "Number " + number));
    }

    Pulled pulled = pullAll(Cursor.START);

    assertThat(pulled.ids()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(pulled.pages().stream().filter(page -> !page.items().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(pulled.pages())
        .allSatisfy(page ->
            assertThat(page.items().stream().map(PullingRules::publishedAt).toList())
                .isSortedAccordingTo(Comparator.naturalOrder()));
    assertThat(pullAll(pulled.end()).mentions()).isEmpty();
  }

  @Test
  final void the_same_cursor_gives_the_same_items_again() {
    ExternalId first = write("Kai", "Where is my parcel?");
    write("Mira", "Mine too?");
    Cursor afterBoth = pullAll(Cursor.START).end();
    ExternalId third = write("Kai", "Hello?");

    assertThat(pullAll(Cursor.START).ids()).contains(first, third);
    assertThat(pullAll(afterBoth).ids()).isEqualTo(pullAll(afterBoth).ids()).contains(third);
  }

  @Test
  final void what_is_written_between_two_pulls_comes_with_the_second() {
    write("Kai", "First");
    Cursor cursor = pullAll(Cursor.START).end();
    ExternalId second = write("Mira", "Second");

    assertThat(pullAll(cursor).ids()).containsExactly(second);
  }

  @Test
  final void an_item_says_who_wrote_it_when_and_to_whom() {
    ExternalId id = write("Kai", "My parcel is late");
    Instant written = clock.instant();

    InboundMention mention = pulled(id);

    assertThat(mention.text().value()).contains("My parcel is late");
    assertThat(mention.author().name()).contains("Kai");
    assertThat(mention.author().channel()).isEqualTo(provider().description().kind());
    assertThat(mention.publishedAt()).isEqualTo(written);
    assertThat(mention.audience()).isEqualTo(readable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ärsyttävää! Pakettini on yhä hukassa – kolmas viikko jo.",
        "İade talebimi niçin görmüyorsunuz? ŞĞÜÖÇ ığdır",
        "Well done 👩‍👩‍👧‍👦👍🏽 🇫🇮 thanks",
        "2 < 3 & 5 > 4, \"quoted\" and 'single'",
        "שלום, איפה החבילה?",
        "日本語のコメントです"
      })
  final void words_arrive_unharmed_in_every_script(String words) {
    assertThat(pulled(write("Kai", words)).text().value()).contains(words);
  }

  @Test
  final void authors_of_two_items_are_told_apart_and_known_again() {
    ExternalId first = write("Kai", "One");
    ExternalId second = write("Mira", "Two");
    ExternalId third = write("Kai", "Three");

    Pulled pulled = pullAll(Cursor.START);

    assertThat(pulled.mention(third).author().externalId())
        .isEqualTo(pulled.mention(first).author().externalId());
    assertThat(pulled.mention(second).author().externalId())
        .isNotEqualTo(pulled.mention(first).author().externalId());
  }

  @Test
  final void public_and_private_items_are_told_apart_where_both_can_be_read() {
    assumeThat(declares(Capability.READ_PUBLIC) && declares(Capability.READ_PRIVATE)).isTrue();
    ExternalId open = write("Kai", "For everyone", Audience.PUBLIC);
    ExternalId secret = write("Kai", "Only for you", Audience.PRIVATE);

    Pulled pulled = pullAll(Cursor.START);

    assertThat(pulled.mention(open).audience()).isEqualTo(Audience.PUBLIC);
    assertThat(pulled.mention(secret).audience()).isEqualTo(Audience.PRIVATE);
  }

  @Test
  final void an_answer_stands_in_the_conversation_of_what_it_answers() {
    assumeThat(has(Trait.CONVERSATIONS)).isTrue();
    ExternalId first = write("Kai", "Where is my parcel?");
    clock.advance(Duration.ofSeconds(2));
    ExternalId answer = platform().someoneAnswers(first, "Mira", "Mine is late too");

    Pulled pulled = pullAll(Cursor.START);

    assertThat(pulled.mention(answer).thread()).isEqualTo(pulled.mention(first).thread());
    assertThat(pulled.mention(answer).parent()).contains(first);
  }

  @Test
  final void an_edit_comes_with_the_same_id_and_the_new_words() {
    assumeThat(declares(Capability.SEE_EDITS)).isTrue();
    ExternalId id = write("Kai", "Thanks for nothing");
    Cursor cursor = pullAll(Cursor.START).end();
    clock.advance(Duration.ofMinutes(1));

    platform().someoneEdits(id, "Thanks, it arrived");

    assertThat(pullAll(cursor).mention(id).text().value()).contains("Thanks, it arrived");
  }

  @Test
  final void a_removal_comes_with_the_id_of_what_was_removed() {
    assumeThat(declares(Capability.SEE_REMOVALS)).isTrue();
    ExternalId id = write("Kai", "Thanks for nothing");
    Cursor cursor = pullAll(Cursor.START).end();
    clock.advance(Duration.ofMinutes(1));

    platform().someoneRemoves(id);

    Pulled pulled = pullAll(cursor);
    assertThat(pulled.items().stream().filter(item -> removes(item, id))).isNotEmpty();
    assertThat(pulled.ids()).doesNotContain(id);
  }

  @Test
  final void a_platform_that_cannot_be_asked_says_so() {
    assumeThat(declares(Capability.POLL)).isFalse();

    assertThat(provider().pull(access(), Cursor.START))
        .isEqualTo(ChannelAnswer.cannot(Capability.POLL));
  }

  private static boolean removes(InboundItem item, ExternalId id) {
    return item instanceof InboundItem.Removed(ExternalId removed, Instant at)
        && removed.equals(id)
        && at.isAfter(Instant.EPOCH);
  }

  private static Instant publishedAt(InboundItem item) {
    return item instanceof InboundItem.Published(InboundMention mention, _)
        ? mention.publishedAt()
        : Instant.EPOCH;
  }
}
