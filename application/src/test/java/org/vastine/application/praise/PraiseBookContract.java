package org.vastine.application.praise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.application.world.PortContract;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link PraiseBook} keeps to. */
public abstract class PraiseBookContract extends PortContract {

  private PraiseBook book() {
    return ports().praiseBook();
  }

  private FeedbackCase ended(CaseOutcome outcome, int minutes) {
    return inside(() ->
        given()
            .with(
                given().aCase(),
                new CaseEvent.Closed(
                    NOW.plusSeconds(60L * minutes), By.VASTINE, outcome, Optional.empty())));
  }

  @Test
  final void R32_cases_that_turned_are_found_the_latest_first() {
    FeedbackCase later = ended(CaseOutcome.TURNED_POSITIVE, 2);
    FeedbackCase first = ended(CaseOutcome.TURNED_POSITIVE, 1);
    ended(CaseOutcome.CONTENT, 3);
    inside(() -> given().aCase());

    assertThat(inside(() -> book().turned(9))).containsExactly(later.id(), first.id());
    assertThat(inside(() -> book().turned(1))).containsExactly(later.id());
    assertThat(elsewhere(() -> book().turned(9))).isEmpty();
  }

  @Test
  final void R32_threads_are_a_members_where_a_reply_of_theirs_was_sent() {
    FeedbackCase answered = inside(() -> given().aCase());
    FeedbackCase begun = inside(() -> given().aCase());
    Draft sent = inside(() -> given().aDraft(answered, "We are sorry."));
    doInside(() -> ports().drafts().store(Casework.accepted(sent.sent())));
    Draft open = inside(() -> given().aDraft(begun, "We are sorry."));
    ThreadId thread = answered.key().thread();
    List<ThreadId> both = List.of(thread, begun.key().thread());

    assertThat(inside(() -> book().answeredBy(sent.writer(), both))).containsExactly(thread);
    assertThat(inside(() -> book().answeredBy(open.writer(), both))).isEmpty();
    assertThat(inside(() -> book().answeredBy(sent.writer(), List.of()))).isEmpty();
    assertThat(inside(() -> book().answeredBy(sent.writer(), List.of(begun.key().thread()))))
        .isEmpty();
    assertThat(elsewhere(() -> book().answeredBy(sent.writer(), both))).isEmpty();
  }

  @Test
  final void R32_who_was_acted_against_is_known_until_it_is_taken_back() {
    AuthorId warned = stepped(StepState.ACTIVE);
    AuthorId once = stepped(StepState.EXPIRED);
    AuthorId replaced = stepped(StepState.REPLACED);
    AuthorId lifted = stepped(StepState.LIFTED);
    AuthorId proposed = stepped(StepState.PROPOSED);
    AuthorId declined = stepped(StepState.DECLINED);
    AuthorId nobody = new AuthorId(ids.next());

    assertThat(
            inside(() ->
                book()
                    .actedAgainst(
                        List.of(warned, once, replaced, lifted, proposed, declined, nobody))))
        .containsExactlyInAnyOrder(warned, once, replaced);
    assertThat(inside(() -> book().actedAgainst(List.of(lifted)))).isEmpty();
    assertThat(elsewhere(() -> book().actedAgainst(List.of(warned)))).isEmpty();
  }

  private AuthorId stepped(StepState state) {
    return inside(() -> {
      FeedbackCase of =
          given()
              .aCase(given().aMention(given().anAccount(), given().wrote(state.label(), "Well.")));
      Standing.Key key = new Standing.Key(of.key().author(), of.account());
      ports().standings().lock(key);
      ports().standings().store(new Standing(key, List.of(step(of, state))));
      return key.author();
    });
  }

  private LadderStep step(FeedbackCase of, StepState state) {
    return new LadderStep(
        new ConductStepId(ids.next()),
        new LadderStep.Grounds(
            of.id(), of.talk().latest(), new RuleRef(2, 3), new CaseTextId(ids.next())),
        ConductRung.WARNED,
        state,
        Optional.empty(),
        new MemberId(ids.next()),
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  final void R32_what_a_member_hides_is_hidden_from_them_until_they_want_it_back() {
    MemberId member = new MemberId(UUID.randomUUID());
    MentionId words = new MentionId(UUID.randomUUID());
    doInside(() -> book().hide(member, words, NOW));
    doInside(() -> book().hide(member, words, NOW.plusSeconds(5)));

    assertThat(inside(() -> book().hiddenBy(member))).isEqualTo(Set.of(words));
    assertThat(inside(() -> book().hiddenBy(new MemberId(UUID.randomUUID())))).isEmpty();
    assertThat(elsewhere(() -> book().hiddenBy(member))).isEmpty();
    doElsewhere(() -> book().show(member, words));
    rolledBack(() -> book().show(member, words));
    assertThat(inside(() -> book().hiddenBy(member))).isEqualTo(Set.of(words));

    doInside(() -> book().show(member, words));
    assertThat(inside(() -> book().hiddenBy(member))).isEmpty();
  }
}
