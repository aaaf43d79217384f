package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.AuthorHistory.PastCase;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;

/** What rules may ask for about the author of a case. */
final class AuthorHistoryTest {

  private static final ChannelAccountId HERE = new ChannelAccountId(id(51));
  private static final ChannelAccountId ELSEWHERE = new ChannelAccountId(id(52));

  private static PastCase past(long number, CaseOutcome outcome, long seconds) {
    return new PastCase(
        new CaseId(id(number)), Optional.ofNullable(outcome), NOON.plusSeconds(seconds));
  }

  private static AuthorHistory of(PastCase... cases) {
    return new AuthorHistory(List.of(cases), Map.of(), Optional.empty());
  }

  private static AuthorPast seen(AuthorHistory history, long from) {
    return history.seenFrom(new CaseId(id(from)), HERE);
  }

  @Test
  void R6_the_case_at_hand_is_none_of_the_earlier_ones() {
    AuthorHistory history = of(past(1, CaseOutcome.CONTENT, 0), past(2, null, 10));

    assertThat(seen(history, 2).earlier()).isEqualTo(1);
    assertThat(seen(history, 9).earlier()).isEqualTo(2);
    assertThat(seen(history, 2).ending()).isEqualTo(PastEnding.CONTENT);
    assertThat(seen(history, 1).ending()).isEqualTo(PastEnding.NONE);
    assertThat(seen(AuthorHistory.BLANK, 1)).isEqualTo(AuthorPast.BLANK);
  }

  @Test
  void R6_what_ended_last_tells_and_not_what_was_opened_last() {
    assertThat(
            seen(
                    of(
                        past(3, CaseOutcome.CONTENT, 5),
                        past(1, CaseOutcome.STILL_UNHAPPY, 20),
                        past(2, CaseOutcome.SILENT, 10)),
                    9)
                .ending())
        .isEqualTo(PastEnding.STILL_UNHAPPY);
    assertThat(
            seen(of(past(3, CaseOutcome.CONTENT, 5), past(4, CaseOutcome.LAPSED, 5)), 9).ending())
        .isEqualTo(PastEnding.LAPSED);
  }

  @Test
  void R6_more_cases_than_are_counted_count_as_the_most() {
    List<PastCase> many = new ArrayList<>();
    for (int number = 0; number < AuthorHistory.MOST; number++) {
      many.add(past(number, null, 0));
    }
    AuthorHistory history = new AuthorHistory(many, Map.of(), Optional.empty());

    assertThat(seen(history, 999).earlier()).isEqualTo(AuthorPast.MOST);
    assertThat(seen(history, 0).earlier()).isEqualTo(AuthorPast.MOST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuthorPast(51, PastEnding.NONE, PastConduct.NONE, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuthorPast(-1, PastEnding.NONE, PastConduct.NONE, Optional.empty()));
  }

  @Test
  void R29_the_ladder_of_the_channel_account_counts() {
    AuthorHistory history =
        new AuthorHistory(
            List.of(),
            Map.of(HERE, ConductRung.MUTED, ELSEWHERE, ConductRung.BLOCKED),
            Optional.of(AudienceRole.PRESS));

    assertThat(seen(history, 1).standing()).isEqualTo(PastConduct.MUTED);
    assertThat(history.seenFrom(new CaseId(id(1)), new ChannelAccountId(id(53))).standing())
        .isEqualTo(PastConduct.NONE);
    assertThat(seen(history, 1).role()).contains(AudienceRole.PRESS);
  }

  @ParameterizedTest
  @EnumSource(CaseOutcome.class)
  void every_outcome_can_be_asked_for(CaseOutcome outcome) {
    assertThat(seen(of(past(1, outcome, 0)), 9).ending().label()).isEqualTo(outcome.label());
  }

  @Test
  void every_rung_can_be_asked_for_in_the_same_order() {
    List<String> rungs =
        Stream.of(ConductRung.values())
            .map(rung -> new AuthorHistory(List.of(), Map.of(HERE, rung), Optional.empty()))
            .map(history -> seen(history, 1).standing().label())
            .toList();

    assertThat(rungs).isEqualTo(Stream.of(ConductRung.values()).map(Labelled::label).toList());
    assertThat(Stream.of(PastConduct.values()).map(Labelled::label).skip(1).toList())
        .isEqualTo(rungs);
  }

  @Test
  void R27_who_is_known_by_name_is_a_customer_where_nobody_said_otherwise() {
    FeedbackCase feedbackCase = anIrritatedCase();
    AuthorId author = feedbackCase.key().author();
    AuthorHistory press = new AuthorHistory(List.of(), Map.of(), Optional.of(AudienceRole.PRESS));

    assertThat(told(Set.of(author), Map.of(author, AuthorHistory.BLANK)).pastOf(feedbackCase))
        .contains(AuthorPast.BLANK.with(AudienceRole.CUSTOMER));
    assertThat(told(Set.of(), Map.of(author, AuthorHistory.BLANK)).pastOf(feedbackCase))
        .contains(AuthorPast.BLANK);
    assertThat(told(Set.of(author), Map.of(author, press)).pastOf(feedbackCase))
        .contains(AuthorPast.BLANK.with(AudienceRole.PRESS));
    assertThat(WorkspaceFacts.NONE.pastOf(feedbackCase)).isEmpty();
  }

  @Test
  void R6_a_case_that_is_about_to_be_stored_counts() {
    FeedbackCase feedbackCase = anIrritatedCase();
    AuthorId author = feedbackCase.key().author();
    WorkspaceFacts told = told(Set.of(), Map.of(author, of(past(1, CaseOutcome.SILENT, 0))));

    assertThat(told.with(author, List.of(past(2, null, 0))).pastOf(feedbackCase))
        .contains(new AuthorPast(2, PastEnding.SILENT, PastConduct.NONE, Optional.empty()));
    assertThat(told.with(new AuthorId(id(77)), List.of(past(2, null, 0))).pastOf(feedbackCase))
        .map(AuthorPast::earlier)
        .contains(1);
  }

  private static WorkspaceFacts told(Set<AuthorId> named, Map<AuthorId, AuthorHistory> authors) {
    return new WorkspaceFacts(named, List.of(), Optional.empty(), authors);
  }
}
