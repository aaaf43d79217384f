package org.vastine.application.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.CommunityEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Confidence;

/** What others answered while a question waits for them, and taking it back (R10). */
final class ReadCommunityTest {

  private static final ExternalId POST = new ExternalId("post-1");

  private final Casework work = new Casework();
  private final FeedbackCase question = asked("c-1", "Maija", "question: is it waterproof?");

  private FeedbackCase asked(String id, String who, String words) {
    return work.caseOf(work.given.item(new ExternalId(id), POST, who, words));
  }

  private Decision<ReadCommunity.View> reads(Actor who, CaseId id) {
    return new ReadCommunity(
            new Permitted(work.world.transactions()), work.world.cases(), work.world.mentions())
        .handle(who, new ReadCommunity.Command(id));
  }

  private Decision<FeedbackCase> takesBack(Actor who) {
    return new TakeBackFromCommunity(work.caseWork())
        .handle(who, new TakeBackFromCommunity.Command(question.id(), ExpectedVersion.ANY));
  }

  @Test
  void R10_the_answers_are_read_in_the_words_of_who_gave_them() {
    assertThat(accepted(reads(work.bo, question.id())))
        .isEqualTo(new ReadCommunity.View(question, List.of()));
    FeedbackCase helper = asked("c-2", "Kalle", "neutral: yes, I use mine in the rain");
    MentionId answer = helper.talk().first();
    work.inside(() ->
        work.caseWork()
            .store(
                work.feedbackCase(question.id()),
                List.<CaseEvent>of(
                    new CommunityEvent.AnswerSeen(
                        work.world.clock().instant(),
                        By.VASTINE,
                        answer,
                        helper.key().author(),
                        new Confidence(0.9),
                        List.of()))));

    ReadCommunity.View view = accepted(reads(work.bo, question.id()));

    assertThat(view.written(answer).orElseThrow().item().text().value())
        .isEqualTo("neutral: yes, I use mine in the rain");
    assertThat(view.written(question.talk().first())).isEmpty();
  }

  @Test
  void R10_a_member_takes_the_question_back_into_our_own_hands() {
    assertThat(question.status()).isEqualTo(CaseStatus.COMMUNITY);

    assertThat(accepted(takesBack(work.aino)).status()).isEqualTo(CaseStatus.OPEN);

    assertThat(work.audited(question.id())).first().isEqualTo("case.community-window-ended");
    assertThat(code(takesBack(work.aino))).isNotEqualTo("accepted");
  }

  @Test
  void R10_taking_back_is_members_work_and_reading_is_for_who_reads_cases() {
    assertThat(code(takesBack(work.program()))).isEqualTo("team.member-needed");
    assertThat(code(takesBack(work.lacking(Permission.WORK_CASES))))
        .isEqualTo("team.permission-needed");
    assertThat(code(reads(work.lacking(Permission.READ_CASES), question.id())))
        .isEqualTo("team.permission-needed");
    assertThat(code(reads(work.bo, new CaseId(new UUID(9, 9))))).isEqualTo("case.not-found");
  }
}
