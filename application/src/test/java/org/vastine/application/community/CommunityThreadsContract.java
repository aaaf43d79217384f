package org.vastine.application.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.community.CommunityThreads.Unread;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CommunityEnd;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

/** What every {@link CommunityThreads} keeps to. */
public abstract class CommunityThreadsContract extends PortContract {

  private static final ExternalId POST = new ExternalId("post-of-maija");

  private CommunityThreads threads() {
    return ports().communityThreads();
  }

  private Mention said(ChannelAccount account, String id, String who) {
    return given()
        .aMention(account, given().item(new ExternalId(id), POST, who, "Try the blue button."));
  }

  private FeedbackCase waiting(Mention question) {
    return given()
        .with(
            given().aCase(question),
            Given.planned(
                NOW.plusSeconds(3600), Style.QUESTION, Optional.of(NOW.plusSeconds(1800))));
  }

  private static Unread of(FeedbackCase feedbackCase, Mention mention) {
    return new Unread(feedbackCase.id(), mention.id(), mention.revision());
  }

  @Test
  final void R10_what_others_write_in_the_thread_is_unread_until_it_was_read() {
    ChannelAccount account = inside(() -> given().anAccount());
    Mention question = inside(() -> said(account, "question", "Maija"));
    FeedbackCase waiting = inside(() -> waiting(question));
    Mention first = inside(() -> said(account, "first", "Bo"));
    Mention second = inside(() -> said(account, "second", "Ece"));

    assertThat(inside(() -> threads().unread(10)))
        .containsExactlyInAnyOrder(of(waiting, first), of(waiting, second));
    assertThat(inside(() -> threads().unread(1))).hasSize(1);
    assertThat(elsewhere(() -> threads().unread(10))).isEmpty();

    doInside(() -> threads().markRead(List.of(of(waiting, first))));
    assertThat(inside(() -> threads().unread(10))).containsExactly(of(waiting, second));
  }

  @Test
  final void R10_another_wording_is_read_again_and_a_deleted_one_is_not() {
    ChannelAccount account = inside(() -> given().anAccount());
    FeedbackCase waiting = inside(() -> waiting(said(account, "question", "Maija")));
    Mention first = inside(() -> said(account, "first", "Bo"));
    doInside(() -> threads().markRead(List.of(of(waiting, first))));

    Mention edited =
        first.edited(given().item(new ExternalId("first"), POST, "Bo", "The green one."));
    doInside(() -> ports().mentions().revise(edited));
    assertThat(inside(() -> threads().unread(10))).containsExactly(of(waiting, edited));

    doInside(() -> threads().markRead(List.of(of(waiting, edited))));
    assertThat(inside(() -> threads().unread(10))).isEmpty();
    Mention second = inside(() -> said(account, "second", "Ece"));
    doInside(() -> ports().mentions().revise(second.deleted()));
    assertThat(inside(() -> threads().unread(10))).isEmpty();
  }

  @Test
  final void R10_other_threads_and_cases_that_are_ours_again_are_left_out() {
    ChannelAccount account = inside(() -> given().anAccount());
    FeedbackCase waiting = inside(() -> waiting(said(account, "question", "Maija")));
    doInside(() -> given().aMention("Something else altogether."));
    inside(() -> said(account, "first", "Bo"));

    inside(() ->
        given()
            .with(waiting, new CaseEvent.CommunityWindowEnded(NOW, By.VASTINE, CommunityEnd.TIME)));
    assertThat(inside(() -> threads().unread(10))).isEmpty();
  }
}
