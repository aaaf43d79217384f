package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** After as many replies as the plan allows nothing further is said in public. */
final class ReplyLimitTest {

  private static final String OFFER =
      "We would like to help. Write to care@acme.example and Aino answers you today by 15:00.";
  private static final String SECOND =
      "Please write to care@acme.example; Aino is there for you until 15:00 today.";

  private final Casework casework = new Casework();

  @Test
  void R27_after_the_one_offer_no_second_word_goes_out_in_public() {
    FeedbackCase troll = answeredOnce(comment("c-1", "Hostile: clowns"));
    casework.takesIn(new InboundItem.Published(comment("c-2", "Hostile: cowards")));

    assertThat(code(says(casework.aino, troll))).isEqualTo("reply.enough-said");
    assertThat(casework.platform.visible()).containsExactly(OFFER + Casework.SIGNATURE);
  }

  @Test
  void R27_who_leads_may_say_another_word() {
    FeedbackCase troll = answeredOnce(comment("c-1", "Hostile: clowns"));
    Actor lead =
        casework.inside(
            () -> Actor.of(casework.vastine.workspace(), casework.given.aMember(Role.LEAD)));

    accepted(says(lead, troll));
  }

  @Test
  void R27_in_private_and_where_no_limit_is_set_one_goes_on() {
    FeedbackCase troll = answeredOnce(comment("c-1", "Hostile: clowns"));
    assertThat(limit(troll, Audience.PUBLIC)).hasValue(1);
    assertThat(limit(troll, Audience.PRIVATE)).isEmpty();

    InboundMention other = casework.given.wrote("Maija", "Irritated: where is my parcel?");
    assertThat(limit(answeredOnce(other), Audience.PUBLIC)).isEmpty();
  }

  @Test
  void R27_what_is_left_is_told_before_anybody_writes() {
    FeedbackCase fresh = casework.caseOf(comment("c-3", "Hostile: clowns"));
    assertThat(told(casework.aino, fresh))
        .isEqualTo(new ReadReplyLimit.ReplyLimit(OptionalInt.of(1), 0, false, true));

    FeedbackCase troll = answeredOnce(comment("c-4", "Hostile: clowns"));
    Actor lead =
        casework.inside(
            () -> Actor.of(casework.vastine.workspace(), casework.given.aMember(Role.LEAD)));
    assertThat(told(casework.aino, troll))
        .isEqualTo(new ReadReplyLimit.ReplyLimit(OptionalInt.of(1), 1, true, false));
    assertThat(told(lead, troll))
        .isEqualTo(new ReadReplyLimit.ReplyLimit(OptionalInt.of(1), 1, true, true));

    FeedbackCase other =
        answeredOnce(casework.given.wrote("Maija", "Irritated: where is my parcel?"));
    assertThat(told(casework.aino, other))
        .isEqualTo(new ReadReplyLimit.ReplyLimit(OptionalInt.empty(), 1, false, true));
  }

  private ReadReplyLimit.ReplyLimit told(Actor who, FeedbackCase feedbackCase) {
    return accepted(
        new ReadReplyLimit(
                new Permitted(casework.world.transactions()),
                casework.world.cases(),
                casework.world.policies(),
                casework.guardDesk())
            .handle(who, new ReadReplyLimit.Command(feedbackCase.id())));
  }

  @Test
  void R31_a_threat_is_answered_once_and_no_approver_lets_a_second_word_out() {
    FeedbackCase threat = casework.caseOf(comment("c-7", "Threat: pay or I publish this"));
    accepted(approved(threat, OFFER));
    casework.world.clock().advance(Duration.ofMinutes(1));
    casework.delivers();

    assertThat(code(approved(casework.feedbackCase(threat.id()), SECOND)))
        .isEqualTo("reply.enough-said");
    assertThat(casework.platform.visible()).containsExactly(OFFER + Casework.SIGNATURE);
  }

  private Decision<?> approved(FeedbackCase feedbackCase, String words) {
    DraftView draft = casework.writes(casework.aino, feedbackCase, words);
    accepted(casework.asksApproval(casework.aino, draft));
    return casework.approves(casework.lea, draft, Optional.empty());
  }

  private OptionalInt limit(FeedbackCase feedbackCase, Audience audience) {
    return casework.inside(() ->
        casework
            .guardDesk()
            .saidEnough(
                casework.feedbackCase(feedbackCase.id()),
                audience,
                casework.world.policies().active()));
  }

  /** The member's second word, long after the first. */
  private Decision<?> says(Actor who, FeedbackCase feedbackCase) {
    casework.world.clock().advance(Duration.ofHours(1));
    DraftView draft = casework.writes(who, casework.feedbackCase(feedbackCase.id()), SECOND);
    casework.world.clock().advance(Duration.ofMinutes(5));
    return casework.sends(who, draft, Optional.empty());
  }

  private FeedbackCase answeredOnce(InboundMention item) {
    FeedbackCase feedbackCase = casework.caseOf(item);
    DraftView draft = casework.writes(casework.aino, feedbackCase, OFFER);
    casework.world.clock().advance(Duration.ofMinutes(5));
    accepted(casework.sends(casework.aino, draft, Optional.empty()));
    casework.world.clock().advance(Duration.ofMinutes(1));
    casework.delivers();
    return casework.feedbackCase(feedbackCase.id());
  }

  private InboundMention comment(String id, String words) {
    return casework.given.item(new ExternalId(id), new ExternalId("post-9"), "Somebody", words);
  }
}
