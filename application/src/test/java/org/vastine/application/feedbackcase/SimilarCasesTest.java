package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.SimilarCase.Reason;
import org.vastine.application.mention.FileMentions;
import org.vastine.application.mention.MentionFiling;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.team.Actor;

/** Row 19: the same complaint in several channels is seen as one, by who works on it. */
class SimilarCasesTest {

  private static final String COMPLAINT =
      "Irritated: I ordered a lamp two weeks ago and the parcel still has not arrived.";
  private static final String NEARLY_THE_SAME =
      "Irritated: I ordered a lamp two weeks ago, and my parcel still hasn't arrived!!";
  private static final String LIKE_IT =
      "Irritated: the lamp that I ordered is still missing, two weeks ago it was promised.";
  private static final String ANOTHER =
      "Irritated: your shop was closed again although the door says open until eight.";

  private final Casework casework = new Casework();

  @Test
  void nearly_the_same_words_are_found_whoever_wrote_them_and_wherever() {
    FeedbackCase own = says("Maija", COMPLAINT);
    FeedbackCase same = says("Pekka", NEARLY_THE_SAME);
    says("Leena", ANOTHER);
    files();

    assertThat(similar(own))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.row().feedbackCase().id()).isEqualTo(same.id());
          assertThat(found.reason()).isEqualTo(Reason.SAME_WORDS);
          assertThat(found.percent()).isBetween(60, 99);
        });
    assertThat(similar(same))
        .extracting(found -> found.row().feedbackCase().id())
        .containsExactly(own.id());
  }

  @Test
  void somebody_of_the_same_name_in_another_channel_is_found_by_words_that_are_like() {
    FeedbackCase own = says("Maija", COMPLAINT);
    FeedbackCase elsewhere = says(inChannel("mastodon", "MAIJA", LIKE_IT));
    says(inChannel("mastodon", "Pekka", LIKE_IT));
    says(inChannel("feed", "Maija", ANOTHER));
    files();

    assertThat(similar(own))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.row().feedbackCase().id()).isEqualTo(elsewhere.id());
          assertThat(found.reason()).isEqualTo(Reason.SAME_AUTHOR);
        });
  }

  @Test
  void a_name_alone_is_nobody_within_a_channel() {
    FeedbackCase own = says("Maija", COMPLAINT);
    InboundMention other = casework.given.wrote("Maija 2", LIKE_IT);
    Handle namesake =
        new Handle(
            other.author().channel(), other.author().externalId(), "Maija", Optional.empty());
    says(by(namesake, other));
    files();

    assertThat(similar(own)).isEmpty();
  }

  @Test
  void at_most_five_are_shown_the_most_alike_first() {
    FeedbackCase own = says("Maija", COMPLAINT);
    for (int visitor = 0; visitor < 6; visitor++) {
      says("Visitor " + visitor, NEARLY_THE_SAME);
    }
    FeedbackCase same = says("Pekka", COMPLAINT);
    files();

    assertThat(similar(own)).hasSize(FindSimilarCases.MOST);
    assertThat(similar(own).getFirst().row().feedbackCase().id()).isEqualTo(same.id());
  }

  @Test
  void an_edited_mention_is_found_by_what_it_says_now() {
    FeedbackCase own = says("Maija", COMPLAINT);
    InboundMention before = casework.given.wrote("Pekka", ANOTHER);
    FeedbackCase edited = says(before);
    files();
    casework.takesIn(new InboundItem.Published(saying(NEARLY_THE_SAME, before)));

    assertThat(similar(own))
        .extracting(found -> found.row().feedbackCase().id())
        .containsExactly(edited.id());
  }

  @Test
  void a_deleted_mention_and_an_old_one_are_not_shown() {
    FeedbackCase own = says("Maija", COMPLAINT);
    InboundMention deleted = casework.given.wrote("Pekka", NEARLY_THE_SAME);
    says(deleted);
    files();
    casework.takesIn(
        new InboundItem.Removed(deleted.externalId(), casework.world.clock().instant()));
    assertThat(similar(own)).isEmpty();

    casework.world.clock().advance(Duration.ofDays(91));
    FeedbackCase later = says("Leena", COMPLAINT);
    files();
    assertThat(similar(later)).isEmpty();
  }

  @Test
  void what_was_filed_is_not_filed_again_and_what_comes_late_is() {
    says("Maija", COMPLAINT);
    assertThat(files()).isEqualTo(new FileMentions.Filed(1, false));
    casework.world.clock().advance(Duration.ofMinutes(10));
    says("Pekka", ANOTHER);

    assertThat(files()).isEqualTo(new FileMentions.Filed(1, false));
    assertThat(files()).isEqualTo(new FileMentions.Filed(0, false));
  }

  @Test
  void who_may_not_read_cases_and_who_asks_for_none_get_nothing() {
    FeedbackCase own = says("Maija", COMPLAINT);
    Actor nobody = new Actor(casework.vastine.workspace(), casework.vastine.by(), Set.of());

    assertThat(find(nobody, own.id())).isInstanceOf(Decision.Refused.class);
    assertThat(code(find(casework.aino, new CaseId(new UUID(9, 9))))).isEqualTo("case.not-found");
  }

  private FeedbackCase says(String visitor, String words) {
    return says(casework.given.wrote(visitor, words));
  }

  private FeedbackCase says(InboundMention item) {
    return casework.caseOf(item);
  }

  private InboundMention inChannel(String channel, String name, String words) {
    return by(
        new Handle(
            new ChannelKind(channel), new ExternalId(channel + name), name, Optional.empty()),
        casework.given.wrote(name, words));
  }

  private static InboundMention by(Handle author, InboundMention item) {
    return with(author, item.text(), item);
  }

  private static InboundMention saying(String words, InboundMention item) {
    return with(item.author(), new MentionText(words), item);
  }

  private static InboundMention with(Handle author, MentionText text, InboundMention item) {
    return new InboundMention(
        item.externalId(),
        item.thread(),
        item.parent(),
        item.kind(),
        item.audience(),
        author,
        text,
        item.publishedAt(),
        item.url(),
        item.reach(),
        item.rating(),
        item.languageHint());
  }

  private FileMentions.Filed files() {
    return accepted(
        new FileMentions(
                casework.world.transactions(),
                casework.world.mentionWordings(),
                new MentionFiling(casework.world.signatures(), casework.world.mentionWordings()),
                casework.world.clock())
            .handle(casework.vastine, new FileMentions.Command()));
  }

  private List<SimilarCase> similar(FeedbackCase feedbackCase) {
    return accepted(find(casework.aino, feedbackCase.id()));
  }

  private Decision<List<SimilarCase>> find(Actor actor, CaseId id) {
    return new FindSimilarCases(
            casework.world.transactions(),
            casework.world.caseList(),
            casework.world.mentions(),
            casework.world.mentionWordings(),
            casework.world.signatures(),
            casework.world.clock())
        .handle(actor, new FindSimilarCases.Command(id));
  }
}
