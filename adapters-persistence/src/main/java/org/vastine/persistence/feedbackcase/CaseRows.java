package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vastine.domain.bystander.Endings;
import org.vastine.domain.feedbackcase.CaseClock;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Hold;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.MemberId;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** Folded cases as rows to write; {@link CaseReading} reads them. */
final class CaseRows {

  /** Where a case stands in the inbox that owes nothing: behind all that do. */
  static final Instant NEVER_DUE = Instant.parse("9999-01-01T00:00:00Z");

  /** What an update of a case replaces: all but its identity. */
  static final String REPLACED =
      Stream.of(FEEDBACK_CASE.fields())
          .filter(field -> !field.equals(FEEDBACK_CASE.WORKSPACE_ID))
          .filter(field -> !field.equals(FEEDBACK_CASE.ID))
          .map(field -> field.getName() + " = excluded." + field.getName())
          .collect(Collectors.joining(", "));

  private CaseRows() {}

  /** By what a case is sorted in the inbox. */
  static Instant placeOf(FeedbackCase row) {
    return row.place().order().orElse(NEVER_DUE);
  }

  static ManyRows<FeedbackCase> of(List<FeedbackCase> cases) {
    return hold(duty(judgement(talk(basics(ManyRows.into(FEEDBACK_CASE, cases))))));
  }

  private static ManyRows<FeedbackCase> basics(ManyRows<FeedbackCase> rows) {
    return rows.set(FEEDBACK_CASE.ID, row -> row.id().value())
        .set(FEEDBACK_CASE.VERSION, FeedbackCase::version)
        .set(FEEDBACK_CASE.STATUS, row -> row.status().label())
        .set(FEEDBACK_CASE.AUTHOR_ID, row -> row.key().author().value())
        .set(FEEDBACK_CASE.THREAD_ID, row -> row.key().thread().value())
        .set(FEEDBACK_CASE.ACCOUNT_ID, row -> row.account().value())
        .set(FEEDBACK_CASE.AUDIENCE, row -> row.audience().label())
        .set(FEEDBACK_CASE.OUTCOME, row -> row.outcome().map(end -> end.label()).orElse(null))
        .set(FEEDBACK_CASE.CHANGED_AT, row -> Moments.of(row.changedAt()))
        .set(FEEDBACK_CASE.INBOX_AT, row -> Moments.of(placeOf(row)))
        .set(FEEDBACK_CASE.DUE_AT, row -> Moments.ofOptional(row.nextDue()))
        .set(FEEDBACK_CASE.PROMISES, row -> WordColumns.of(row.promises()))
        .set(FEEDBACK_CASE.FOLLOW_UP, row -> WordColumns.of(row.followUp()))
        .set(FEEDBACK_CASE.GRANTS, row -> GrantFacts.column(row.grants()))
        .set(FEEDBACK_CASE.FACT_REQUESTS, row -> FactRequestFacts.column(row.factRequests()))
        .set(FEEDBACK_CASE.HAND_OFF, row -> HandOffColumn.column(row.handOff()))
        .set(FEEDBACK_CASE.COMMUNITY, row -> CommunityFacts.column(row.community()))
        .set(FEEDBACK_CASE.MISTAKE, row -> MistakeFacts.column(row.mistake()))
        .set(FEEDBACK_CASE.STANDOFF, row -> StandoffColumn.column(row.standoff()))
        .set(FEEDBACK_CASE.TEAMWORK, row -> TeamworkFacts.column(row.teamwork()))
        .set(FEEDBACK_CASE.WITNESSED, row -> LookFacts.column(row.witnessed()))
        .set(FEEDBACK_CASE.AWAITS_WITNESS, Endings::awaitsNote)
        .set(FEEDBACK_CASE.THREATENED, row -> row.standoff().isThreat())
        .set(FEEDBACK_CASE.CHECK_AT, row -> Moments.ofOptional(CaseClock.nextAt(row)));
  }

  private static ManyRows<FeedbackCase> talk(ManyRows<FeedbackCase> rows) {
    return rows.set(FEEDBACK_CASE.FIRST_MENTION_ID, row -> row.talk().first().value())
        .set(FEEDBACK_CASE.LATEST_MENTION_ID, row -> row.talk().latest().value())
        .set(FEEDBACK_CASE.LATEST_AT, row -> Moments.of(row.talk().latestAt()))
        .set(FEEDBACK_CASE.OWED_SINCE, row -> Moments.of(row.talk().owedSince()))
        .set(FEEDBACK_CASE.MENTIONS, row -> row.talk().mentions())
        .set(FEEDBACK_CASE.REACH, row -> row.talk().reach())
        .set(FEEDBACK_CASE.REPLIES, row -> row.talk().replies())
        .set(FEEDBACK_CASE.PUBLIC_REPLIES, row -> row.talk().publicReplies())
        .set(FEEDBACK_CASE.FIRST_REPLY_AT, row -> Moments.ofOptional(row.talk().firstReplyAt()))
        .set(
            FEEDBACK_CASE.PENDING_DELIVERY_ID,
            row -> row.talk().pending().map(DeliveryId::value).orElse(null))
        .set(
            FEEDBACK_CASE.APPROVAL_DRAFT_ID,
            row -> row.talk().awaitingApproval().map(DraftId::value).orElse(null))
        .set(FEEDBACK_CASE.FACTS_UNREAD, row -> row.talk().factsUnread())
        .set(FEEDBACK_CASE.OTHERS_COMPLAINING, row -> row.talk().othersComplaining());
  }

  private static ManyRows<FeedbackCase> judgement(ManyRows<FeedbackCase> rows) {
    return rows.set(FEEDBACK_CASE.STYLE, row -> row.judgement().style().label())
        .set(FEEDBACK_CASE.CONFIDENCE, row -> row.judgement().confidence().value())
        .set(FEEDBACK_CASE.RUNNER_UP, row -> row.judgement().runnerUp().label())
        .set(FEEDBACK_CASE.SENTIMENT, row -> row.judgement().sentiment().label())
        .set(FEEDBACK_CASE.SUBJECT, row -> row.judgement().subject().label())
        .set(FEEDBACK_CASE.LANGUAGE, row -> row.judgement().language().code())
        .set(FEEDBACK_CASE.UNDECIDED, row -> row.judgement().undecided())
        .set(FEEDBACK_CASE.CORRECTED, row -> row.judgement().corrected());
  }

  private static ManyRows<FeedbackCase> duty(ManyRows<FeedbackCase> rows) {
    return rows.set(FEEDBACK_CASE.POLICY, row -> row.duty().policy())
        .set(FEEDBACK_CASE.PLAYBOOK, row -> row.duty().playbook().orElse(null))
        .set(FEEDBACK_CASE.OBLIGATION, row -> row.duty().obligation().label())
        .set(FEEDBACK_CASE.OBLIGATION_PERCENT, CaseRows::percent)
        .set(FEEDBACK_CASE.SILENCE, row -> row.duty().silence().label())
        .set(FEEDBACK_CASE.ANSWER_DUE, row -> Moments.ofOptional(row.duty().answerDue()))
        .set(FEEDBACK_CASE.BREACHED, row -> row.duty().breached())
        .set(FEEDBACK_CASE.COMMUNITY_UNTIL, row -> Moments.ofOptional(row.duty().communityUntil()))
        .set(FEEDBACK_CASE.RESOLUTION_DUE, row -> Moments.ofOptional(row.duty().resolution().due()))
        .set(FEEDBACK_CASE.RESOLUTION_MISSED, row -> row.duty().resolution().missed())
        .set(FEEDBACK_CASE.RESOLUTION_STOPPED, row -> row.duty().resolution().stopped())
        .set(
            FEEDBACK_CASE.STEPS,
            row ->
                row.duty().steps().stream()
                    .map(PlaybookStep::label)
                    .collect(Collectors.joining(" ")));
  }

  private static ManyRows<FeedbackCase> hold(ManyRows<FeedbackCase> rows) {
    return rows.set(
            FEEDBACK_CASE.OWNER_ID, row -> row.hold().owner().map(MemberId::value).orElse(null))
        .set(
            FEEDBACK_CASE.CLAIM_MEMBER_ID,
            row -> row.hold().claim().map(claim -> claim.member().value()).orElse(null))
        .set(
            FEEDBACK_CASE.CLAIM_UNTIL,
            row -> Moments.ofOptional(row.hold().claim().map(Hold.Claim::until)));
  }

  private static @Nullable Integer percent(FeedbackCase row) {
    OptionalInt percent = Obligations.percent(row.duty().obligation());
    return percent.isPresent() ? Integer.valueOf(percent.getAsInt()) : null;
  }
}
