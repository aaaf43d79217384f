package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.Duty;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Hold;
import org.vastine.domain.feedbackcase.Judgement;
import org.vastine.domain.feedbackcase.ResolutionClock;
import org.vastine.domain.feedbackcase.Talk;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Silence;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** A row as the folded case that it was written from; the other side of {@link CaseRows}. */
record CaseReading(Record row) {

  static FeedbackCase read(Record row) {
    return new CaseReading(row).feedbackCase();
  }

  private FeedbackCase feedbackCase() {
    CaseStatus status = Labels.of(CaseStatus.class, row.get(FEEDBACK_CASE.STATUS));
    Audience audience = Labels.of(Audience.class, row.get(FEEDBACK_CASE.AUDIENCE));
    return new FeedbackCase(
        new CaseId(row.get(FEEDBACK_CASE.ID)),
        row.get(FEEDBACK_CASE.VERSION),
        status,
        new CaseKey(
            new AuthorId(row.get(FEEDBACK_CASE.AUTHOR_ID)),
            new ThreadId(row.get(FEEDBACK_CASE.THREAD_ID))),
        new ChannelAccountId(row.get(FEEDBACK_CASE.ACCOUNT_ID)),
        audience,
        talk(),
        judgement(),
        duty(),
        hold(),
        WordColumns.promises(row.get(FEEDBACK_CASE.PROMISES)),
        WordColumns.followUp(row.get(FEEDBACK_CASE.FOLLOW_UP), audience),
        GrantFacts.grants(row.get(FEEDBACK_CASE.GRANTS)),
        FactRequestFacts.requests(row.get(FEEDBACK_CASE.FACT_REQUESTS)),
        HandOffColumn.handOff(row.get(FEEDBACK_CASE.HAND_OFF)),
        CommunityFacts.community(row.get(FEEDBACK_CASE.COMMUNITY)),
        MistakeFacts.mistake(row.get(FEEDBACK_CASE.MISTAKE)),
        StandoffColumn.standoff(row.get(FEEDBACK_CASE.STANDOFF)),
        TeamworkFacts.teamwork(row.get(FEEDBACK_CASE.TEAMWORK)),
        outcome(status),
        LookFacts.look(row.get(FEEDBACK_CASE.WITNESSED)),
        row.get(FEEDBACK_CASE.CHANGED_AT).toInstant());
  }

  /** Rows from before leaving was an outcome of its own say that nothing was answered. */
  private Optional<CaseOutcome> outcome(CaseStatus status) {
    return status == CaseStatus.DISENGAGED
        ? Optional.of(CaseOutcome.DISENGAGED)
        : Optional.ofNullable(row.get(FEEDBACK_CASE.OUTCOME))
            .map(label -> Labels.of(CaseOutcome.class, label));
  }

  private Talk talk() {
    return new Talk(
        new MentionId(row.get(FEEDBACK_CASE.FIRST_MENTION_ID)),
        new MentionId(row.get(FEEDBACK_CASE.LATEST_MENTION_ID)),
        row.get(FEEDBACK_CASE.LATEST_AT).toInstant(),
        row.get(FEEDBACK_CASE.OWED_SINCE).toInstant(),
        row.get(FEEDBACK_CASE.MENTIONS),
        row.get(FEEDBACK_CASE.REACH),
        row.get(FEEDBACK_CASE.REPLIES),
        row.get(FEEDBACK_CASE.PUBLIC_REPLIES),
        Moments.optional(row.get(FEEDBACK_CASE.FIRST_REPLY_AT)),
        Optional.ofNullable(row.get(FEEDBACK_CASE.PENDING_DELIVERY_ID)).map(DeliveryId::new),
        Optional.ofNullable(row.get(FEEDBACK_CASE.APPROVAL_DRAFT_ID)).map(DraftId::new),
        row.get(FEEDBACK_CASE.FACTS_UNREAD),
        row.get(FEEDBACK_CASE.OTHERS_COMPLAINING));
  }

  private Judgement judgement() {
    return new Judgement(
        Labels.of(Style.class, row.get(FEEDBACK_CASE.STYLE)),
        new Confidence(row.get(FEEDBACK_CASE.CONFIDENCE)),
        Labels.of(Style.class, row.get(FEEDBACK_CASE.RUNNER_UP)),
        Labels.of(Sentiment.class, row.get(FEEDBACK_CASE.SENTIMENT)),
        Labels.of(Subject.class, row.get(FEEDBACK_CASE.SUBJECT)),
        new LanguageTag(row.get(FEEDBACK_CASE.LANGUAGE)),
        row.get(FEEDBACK_CASE.UNDECIDED),
        row.get(FEEDBACK_CASE.CORRECTED));
  }

  private Duty duty() {
    return new Duty(
        row.get(FEEDBACK_CASE.POLICY),
        Optional.ofNullable(row.get(FEEDBACK_CASE.PLAYBOOK)),
        Obligations.of(
            row.get(FEEDBACK_CASE.OBLIGATION),
            Optional.ofNullable(row.get(FEEDBACK_CASE.OBLIGATION_PERCENT)).orElse(0)),
        Moments.optional(row.get(FEEDBACK_CASE.ANSWER_DUE)),
        row.get(FEEDBACK_CASE.BREACHED),
        Moments.optional(row.get(FEEDBACK_CASE.COMMUNITY_UNTIL)),
        steps(row.get(FEEDBACK_CASE.STEPS)),
        Labels.of(Silence.class, row.get(FEEDBACK_CASE.SILENCE)),
        new ResolutionClock(
            Moments.optional(row.get(FEEDBACK_CASE.RESOLUTION_DUE)),
            row.get(FEEDBACK_CASE.RESOLUTION_MISSED),
            row.get(FEEDBACK_CASE.RESOLUTION_STOPPED)));
  }

  private static List<PlaybookStep> steps(String labels) {
    return Stream.of(labels.split(" ", -1))
        .filter(label -> !label.isEmpty())
        .map(label -> Labels.of(PlaybookStep.class, label))
        .toList();
  }

  private Hold hold() {
    return new Hold(
        Optional.ofNullable(row.get(FEEDBACK_CASE.OWNER_ID)).map(MemberId::new),
        Optional.ofNullable(row.get(FEEDBACK_CASE.CLAIM_MEMBER_ID))
            .map(member ->
                new Hold.Claim(
                    new MemberId(member), row.get(FEEDBACK_CASE.CLAIM_UNTIL).toInstant())));
  }
}
