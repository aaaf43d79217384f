package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.InboxPlace;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.policy.CommunityWindow;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

final class TakeInMentionsTest {

  private final Casework casework = new Casework();
  private final ExternalId post = new ExternalId("post-1");

  @Test
  void R1_the_same_item_twice_is_one_mention() {
    InboundMention item = comment("c-1", "Maija", "Irritated: where is my parcel?");

    ItemResult first = casework.takesIn(new InboundItem.Published(item)).getFirst();
    ItemResult second = casework.takesIn(new InboundItem.Published(item)).getFirst();

    assertThat(first).isInstanceOf(ItemResult.TakenIn.class);
    assertThat(second).isInstanceOf(ItemResult.Duplicate.class);
  }

  @Test
  void R1_the_same_item_twice_in_one_batch_is_one_mention() {
    InboundMention item = comment("c-1", "Maija", "Irritated: where is my parcel?");
    InboundItem published = new InboundItem.Published(item);

    assertThat(casework.takesIn(published, published))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("TakenIn", "Duplicate");
  }

  @Test
  void R1_the_same_id_with_other_words_is_an_edit_and_both_wordings_are_kept() {
    InboundMention item = comment("c-1", "Maija", "Irritated: where is my parcel?");
    casework.takesIn(new InboundItem.Published(item));

    ItemResult edited =
        casework
            .takesIn(new InboundItem.Published(comment("c-1", "Maija", "Praise: it came!")))
            .getFirst();

    assertThat(edited)
        .isInstanceOfSatisfying(
            ItemResult.Edited.class,
            result -> {
              assertThat(result.revision()).isEqualTo(2);
              assertThat(
                      casework.inside(() -> casework.world.mentions().revisions(result.mention())))
                  .extracting(InboundMention::text)
                  .containsExactly(item.text(), new MentionText("Praise: it came!"));
            });
  }

  @Test
  void R6_an_edit_is_judged_anew() {
    FeedbackCase before = casework.caseOf(comment("c-1", "Maija", "Irritated: where is it?"));

    casework.takesIn(new InboundItem.Published(comment("c-1", "Maija", "Urgent: fire!")));

    assertThat(casework.feedbackCase(before.id()).judgement().style()).isEqualTo(Style.URGENT);
  }

  @Test
  void R1_a_removal_is_recorded_and_our_copy_stays() {
    FeedbackCase feedbackCase = casework.caseOf(comment("c-1", "Maija", "Irritated: hm"));

    ItemResult removed =
        casework.takesIn(new InboundItem.Removed(new ExternalId("c-1"), Given.NOW)).getFirst();

    assertThat(removed).isInstanceOf(ItemResult.Removed.class);
    assertThat(casework.feedbackCase(feedbackCase.id()).version())
        .isEqualTo(feedbackCase.version() + 1);
  }

  @Test
  void R1_what_cannot_be_read_is_set_aside_and_stops_nothing_else() {
    InboundItem broken = new InboundItem.Unreadable(Optional.empty(), "unreadable.too-long", "x");
    InboundItem fine = new InboundItem.Published(comment("c-1", "Maija", "Question: open today?"));

    assertThat(casework.takesIn(broken, fine))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("SetAside", "TakenIn");
    assertThat(
            casework
                .inside(() ->
                    casework.world.unreadableItems().list(Optional.empty(), Optional.empty(), 10))
                .items())
        .hasSize(1);
  }

  @Test
  void the_same_author_in_the_same_thread_goes_on_with_the_same_case() {
    FeedbackCase feedbackCase = casework.caseOf(comment("c-1", "Maija", "Irritated: hello?"));

    casework.takesIn(new InboundItem.Published(comment("c-2", "Maija", "Irritated: anybody?")));
    FeedbackCase other = casework.caseOf(comment("c-3", "Pekka", "Irritated: me too"));

    assertThat(casework.feedbackCase(feedbackCase.id()).talk().mentions()).isEqualTo(2);
    assertThat(other.id()).isNotEqualTo(feedbackCase.id());
  }

  @Test
  void R10_a_second_complaint_ends_the_community_window_of_a_question() {
    FeedbackCase question = casework.caseOf(comment("c-1", "Maija", "Question: is it waterproof?"));
    assertThat(question.status()).isEqualTo(CaseStatus.COMMUNITY);

    casework.caseOf(comment("c-2", "Pekka", "Irritated: mine broke"));

    assertThat(casework.feedbackCase(question.id()).status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void R12_complaints_of_others_raise_each_case_that_waits_in_the_thread() {
    FeedbackCase first = casework.caseOf(comment("c-1", "Maija", "Irritated: broken"));
    casework.caseOf(comment("c-2", "Pekka", "Irritated: mine too"));
    casework.caseOf(comment("c-3", "Aune", "Irritated: and mine"));
    assertThat(casework.feedbackCase(first.id()).place().raises()).isEmpty();

    FeedbackCase last = casework.caseOf(comment("c-4", "Eero", "Irritated: here as well"));

    for (FeedbackCase one : List.of(casework.feedbackCase(first.id()), last)) {
      assertThat(one.place().raises())
          .containsExactly(new InboxPlace.Raise(InboxPlace.Ground.COMPLAINTS, 3, 1));
      assertThat(one.place().order().orElseThrow()).isBefore(one.nextDue().orElseThrow());
    }
  }

  @Test
  void R12_a_thread_that_comes_in_at_once_is_as_hot_as_one_that_grew() {
    casework.takesIn(
        Stream.of("Maija", "Pekka", "Aune", "Eero")
            .map(name -> new InboundItem.Published(comment("c-" + name, name, "Irritated: broken")))
            .toArray(InboundItem[]::new));

    FeedbackCase again =
        casework.caseOf(
            comment("c-5", "Maija", "Irritated: still broken")
                .publishedAt(Given.NOW.minusSeconds(30)));
    assertThat(again.place().raises())
        .extracting(InboxPlace.Raise::ground)
        .containsExactly(InboxPlace.Ground.COMPLAINTS, InboxPlace.Ground.WROTE_AGAIN);
  }

  @Test
  void R10_a_window_that_bears_a_complaint_ends_with_the_second_one() {
    bearingOneComplaint();
    FeedbackCase question = casework.caseOf(comment("c-1", "Maija", "Question: is it waterproof?"));

    casework.caseOf(comment("c-2", "Pekka", "Irritated: mine broke"));
    casework.takesIn(new InboundItem.Published(comment("c-3", "Pekka", "Irritated: hello?")));
    assertThat(casework.feedbackCase(question.id()).status()).isEqualTo(CaseStatus.COMMUNITY);

    casework.caseOf(comment("c-4", "Liisa", "Irritated: mine too"));
    assertThat(casework.feedbackCase(question.id()).status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void R10_complaints_that_come_at_once_are_counted_each() {
    bearingOneComplaint();
    FeedbackCase question = casework.caseOf(comment("c-1", "Maija", "Question: is it waterproof?"));

    casework.takesIn(
        new InboundItem.Published(comment("c-2", "Pekka", "Irritated: mine broke")),
        new InboundItem.Published(comment("c-3", "Liisa", "Irritated: mine too")));

    assertThat(casework.feedbackCase(question.id()).status()).isEqualTo(CaseStatus.OPEN);
  }

  private void bearingOneComplaint() {
    casework.inside(() -> {
      ResponsePolicy policy = casework.world.policies().active();
      Playbook now = policy.playbookFor(Style.QUESTION);
      CommunityWindow window = now.communityWindow().orElseThrow();
      Playbook bearing =
          new Playbook(
              now.name(),
              now.obligation(),
              now.targets(),
              Optional.of(new CommunityWindow(window.length(), 1, window.evenWhenNegative())),
              now.coolDown(),
              now.approval(),
              now.steps(),
              now.mostReplies());
      casework
          .world
          .policies()
          .add(policy.with(bearing).withVersion(2), casework.vastine.by(), Given.NOW);
      casework.world.policies().activate(2);
      return true;
    });
  }

  @Test
  void R7_a_moment_that_cannot_be_true_is_refused_where_the_sender_can_mend_it() {
    InboundMention future =
        comment("c-1", "Maija", "Irritated: hm").publishedAt(Given.NOW.plus(Duration.ofDays(1)));
    InboundMention ancient = comment("c-2", "Maija", "Irritated: hm").publishedAt(Instant.EPOCH);

    assertThat(
            casework.takesIn(new InboundItem.Published(future), new InboundItem.Published(ancient)))
        .allSatisfy(result -> assertThat(result).isInstanceOf(ItemResult.Refused.class));
  }

  @Test
  void R7_from_a_platform_such_a_moment_is_replaced_and_nothing_is_lost() {
    casework.platform.publishes(
        new InboundItem.Published(
            comment("c-1", "Maija", "Irritated: hm").publishedAt(Instant.EPOCH)));

    pullsOnce();

    assertThat(mention("c-1").publishedAt()).isEqualTo(Given.NOW);
  }

  @Test
  void R1_pulling_goes_on_where_it_ended_and_says_what_came() {
    for (int number = 1; number <= 3; number++) {
      casework.platform.publishes(
          new InboundItem.Published(comment("c-" + number, "V" + number, "Irritated: hm")));
    }

    PullChannelAccount.Pulled first = pullsOnce();
    PullChannelAccount.Pulled second = pullsOnce();
    PullChannelAccount.Pulled third = pullsOnce();

    assertThat(first.more()).isTrue();
    assertThat(second.more()).isFalse();
    assertThat(third.items()).isZero();
    assertThat(casework.inside(() -> casework.world.coverage().of(casework.account.id())).ways())
        .filteredOn(way -> way.way() == Coverage.Way.PULL)
        .extracting(Coverage.WayState::takenIn)
        .containsExactly(3L);
  }

  private PullChannelAccount.Pulled pullsOnce() {
    return accepted(
        casework
            .pull()
            .handle(casework.vastine, new PullChannelAccount.Command(casework.account.id())));
  }

  private InboundMention mention(String externalId) {
    ExternalId id = new ExternalId(externalId);
    return casework
        .inside(() -> casework.world.mentions().known(casework.account.id(), java.util.List.of(id)))
        .values()
        .iterator()
        .next()
        .item();
  }

  private InboundMention comment(String id, String visitor, String words) {
    return casework.given.item(new ExternalId(id), post, visitor, words);
  }
}
