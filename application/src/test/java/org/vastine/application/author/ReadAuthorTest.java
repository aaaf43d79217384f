package org.vastine.application.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

/** What one author and we had with each other, over all threads. */
final class ReadAuthorTest {

  private final Casework work = new Casework();
  private final ReadAuthor read =
      new ReadAuthor(
          work.world.transactions(),
          work.world.caseList(),
          work.world.standings(),
          work.world.authorRoles());

  private FeedbackCase aCase(String who, String words) {
    return work.caseOf(work.given.wrote(who, words));
  }

  private AuthorRecord of(FeedbackCase feedbackCase) {
    return accepted(read.handle(work.aino, new ReadAuthor.Command(feedbackCase.id())));
  }

  @Test
  void all_that_an_author_wrote_in_any_thread_stands_together_the_latest_first() {
    FeedbackCase first = aCase("Maija", "irritated: where is it?");
    FeedbackCase second = aCase("Maija", "question: and now?");
    aCase("Kalle", "irritated: me too");

    AuthorRecord record = of(first);

    assertThat(record.cases())
        .extracting(row -> row.feedbackCase().id())
        .containsExactly(second.id(), first.id());
    assertThat(record.styles()).containsOnlyKeys(Style.IRRITATED, Style.QUESTION);
    assertThat(record.more()).isFalse();
    assertThat(record.standing()).isEmpty();
  }

  @Test
  void R9_how_the_cases_ended_is_counted_and_what_we_did_not_do_is_none() {
    FeedbackCase left = aCase("Maija", "hostile: you fools");
    work.inside(() ->
        work.given.with(
            work.feedbackCase(left.id()),
            new CaseEvent.AnswerDeclined(
                Given.NOW, work.lea.by(), SilenceReason.SPAM, Optional.empty())));

    AuthorRecord record = of(left);

    assertThat(record.outcomes()).containsExactly(Map.entry(CaseOutcome.NOT_ANSWERED, 1));
    assertThat(record.answered()).isZero();
    assertThat(record.offers()).isZero();
    assertThat(record.grants()).isZero();
  }

  @Test
  void no_more_than_the_latest_hundred_are_counted_and_it_says_so() {
    for (int number = 0; number <= ReadAuthor.MOST; number++) {
      aCase("Maija", "question: the " + number + "th");
    }

    AuthorRecord record = of(aCase("Maija", "question: once more"));

    assertThat(record.cases()).hasSize(ReadAuthor.MOST);
    assertThat(record.more()).isTrue();
  }

  @Test
  void a_case_that_is_not_there_and_a_reader_without_the_right_are_refused() {
    FeedbackCase known = aCase("Maija", "question: hello?");

    assertThat(code(read.handle(work.aino, new ReadAuthor.Command(new CaseId(new UUID(9, 9))))))
        .isEqualTo("case.not-found");
    Actor nobody = new Actor(work.aino.workspace(), By.VASTINE, Set.of());
    assertThat(code(read.handle(nobody, new ReadAuthor.Command(known.id()))))
        .isEqualTo("team.permission-needed");
  }
}
