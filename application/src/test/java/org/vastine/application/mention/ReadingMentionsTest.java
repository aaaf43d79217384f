package org.vastine.application.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Mentions as those read them who look for what was said. */
final class ReadingMentionsTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework work = new Casework();

  private FeedbackCase wrote(String id, String words) {
    return work.caseOf(work.given.item(new ExternalId(id), POST, "Visitor " + id, words));
  }

  private Decision<Page<Mention>> lists(
      Actor who, Optional<ChannelAccountId> account, Optional<String> after, int limit) {
    return new ListMentions(work.world.transactions(), work.world.mentionList())
        .handle(who, new ListMentions.Command(account, after, limit));
  }

  private Decision<ReadMention.Worded> reads(Actor who, MentionId id) {
    return new ReadMention(work.world.transactions(), work.world.mentions())
        .handle(who, new ReadMention.Command(id));
  }

  @Test
  void mentions_are_listed_the_newest_first_page_by_page() {
    wrote("c-1", "irritated: one");
    wrote("c-2", "irritated: two");

    Page<Mention> first = accepted(lists(work.bo, Optional.empty(), Optional.empty(), 1));
    Page<Mention> second = accepted(lists(work.bo, Optional.empty(), first.next(), 1));

    assertThat(first.items())
        .extracting(mention -> mention.item().externalId().value())
        .containsExactly("c-2");
    assertThat(second.items())
        .extracting(mention -> mention.item().externalId().value())
        .containsExactly("c-1");
    assertThat(second.next()).isEmpty();
  }

  @Test
  void those_of_one_account_are_listed_alone() {
    wrote("c-1", "irritated: one");

    assertThat(
            accepted(lists(work.bo, Optional.of(work.account.id()), Optional.empty(), 10)).items())
        .hasSize(1);
    assertThat(
            accepted(
                    lists(
                        work.bo,
                        Optional.of(new ChannelAccountId(new UUID(9, 9))),
                        Optional.empty(),
                        10))
                .items())
        .isEmpty();
  }

  @Test
  void a_page_holds_one_mention_at_least_and_two_hundred_at_most() {
    assertThat(new ListMentions.Command(Optional.empty(), Optional.empty(), 0).limit())
        .isEqualTo(1);
    assertThat(new ListMentions.Command(Optional.empty(), Optional.empty(), 201).limit())
        .isEqualTo(200);
  }

  @Test
  void R1_a_mention_is_read_with_every_wording_it_had() {
    MentionId id = wrote("c-1", "irritated: one").talk().latest();
    work.takesIn(
        new InboundItem.Published(
            work.given.item(new ExternalId("c-1"), POST, "Visitor c-1", "praise: two")));

    ReadMention.Worded read = accepted(reads(work.bo, id));

    assertThat(read.mention().item().text().value()).isEqualTo("praise: two");
    assertThat(read.wordings())
        .extracting(wording -> wording.text().value())
        .containsExactly("irritated: one", "praise: two");
  }

  @Test
  void a_mention_that_is_not_there_is_not_found() {
    assertThat(code(reads(work.bo, new MentionId(new UUID(9, 9))))).isEqualTo("mention.not-found");
  }

  @Test
  void reading_takes_the_permission_to_read_cases() {
    MentionId id = wrote("c-1", "irritated: one").talk().latest();
    Actor blind = work.lacking(Permission.READ_CASES);

    assertThat(code(lists(blind, Optional.empty(), Optional.empty(), 10)))
        .isEqualTo("team.permission-needed");
    assertThat(code(reads(blind, id))).isEqualTo("team.permission-needed");
  }

  @Test
  void what_came_in_is_filed_by_its_words_five_hundred_at_a_time() {
    work.inside(() -> {
      for (int number = 0; number < 501; number++) {
        work.given.aMention(work.account, work.given.wrote("Maija", "irritated: " + number));
      }
      return true;
    });
    work.world.clock().advance(Duration.ofMinutes(3));

    assertThat(files(work.vastine)).isEqualTo(Decision.accepted(new FileMentions.Filed(500, true)));
    assertThat(files(work.vastine)).isEqualTo(Decision.accepted(new FileMentions.Filed(1, false)));
    assertThat(files(work.vastine)).isEqualTo(Decision.accepted(new FileMentions.Filed(0, false)));
    assertThat(code(files(work.lacking(Permission.TAKE_IN_MENTIONS))))
        .isEqualTo("team.permission-needed");
  }

  private Decision<FileMentions.Filed> files(Actor who) {
    return new FileMentions(
            work.world.transactions(),
            work.world.mentionWordings(),
            new MentionFiling(work.world.signatures(), work.world.mentionWordings()),
            work.world.clock())
        .handle(who, new FileMentions.Command());
  }
}
