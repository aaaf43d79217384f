package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.mention.MentionText;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** Situations of a case, by name. */
final class CaseFixture {

  static final Instant NOON = PolicyFixture.MONDAY_NOON;
  static final MemberId AINO = new MemberId(id(1));
  static final MemberId BO = new MemberId(id(2));
  static final CaseId CASE = new CaseId(id(10));
  static final DraftId DRAFT = new DraftId(id(20));
  static final DeliveryId DELIVERY = new DeliveryId(id(30));
  static final ChannelAccountId MAILBOX = new ChannelAccountId(id(51));
  static final CaseTextId WORDS = new CaseTextId(id(40));

  /** Leaving somebody nobody knows, to whom an offer was made. */
  static final CaseEnding.Leaving LEAVING = new CaseEnding.Leaving(false, false, false);

  /** Who decides that does not lead, about an author nobody knows. */
  static final CaseSilence.Decider MEMBER = new CaseSilence.Decider(false, false);

  private CaseFixture() {}

  static UUID id(long number) {
    return new UUID(0x7000, number);
  }

  static By by(MemberId member) {
    return new By.AMember(member);
  }

  static Mention aMention(long number, Instant publishedAt) {
    InboundMention item =
        new InboundMention(
            new ExternalId("item-" + number),
            new ExternalId("post-1"),
            Optional.empty(),
            MentionKind.COMMENT,
            Audience.PUBLIC,
            new Handle(
                new ChannelKind("sandbox"), new ExternalId("maija"), "Maija K.", Optional.empty()),
            new MentionText("Kolmas viikko ja paketti on yhä kateissa."),
            publishedAt,
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());
    return new Mention(
        new MentionId(id(100 + number)),
        new ChannelAccountId(id(50)),
        new AuthorId(id(60)),
        new ThreadId(id(70)),
        item,
        publishedAt,
        MentionState.VISIBLE,
        1);
  }

  /** A mail of one of some people. */
  static Mention aMail(long number, Instant publishedAt, int writer) {
    return mailOf(new MentionId(id(100 + number)), publishedAt, new AuthorId(id(600 + writer)));
  }

  static Mention mailOf(MentionId mention, Instant publishedAt, AuthorId writer) {
    InboundMention item =
        new InboundMention(
            new ExternalId("mail-" + mention),
            new ExternalId("mails-" + writer),
            Optional.empty(),
            MentionKind.EMAIL,
            Audience.PRIVATE,
            new Handle(
                new ChannelKind("email"),
                new ExternalId("somebody-" + writer + "@example.org"),
                "",
                Optional.empty()),
            new MentionText("Tilausnumeroni on 4711."),
            publishedAt,
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());
    return new Mention(
        mention, MAILBOX, writer, new ThreadId(id(71)), item, publishedAt, MentionState.VISIBLE, 1);
  }

  static Assessment assessed(Style style, double confidence) {
    return new Assessment(
        Guess.of(LanguageTag.of("fi"), 0.99),
        Guess.of(style, confidence),
        Guess.of(Style.NEUTRAL, 1 - confidence),
        Guess.of(style == Style.QUESTION ? Sentiment.NEUTRAL : Sentiment.NEGATIVE, 0.9),
        Guess.of(Subject.OTHER, 0.9),
        List.of(),
        "test");
  }

  static CaseTriage triageAt(Instant now) {
    return new CaseTriage(
        PolicyFixture.aPolicy(), 0, Optional.empty(), Optional.empty(), WorkspaceFacts.NONE, now);
  }

  /** Just opened by a mention published at noon, triaged and planned. */
  static FeedbackCase aCaseOf(Style style) {
    return aCaseOf(style, 0.9);
  }

  /** The same, as sure of the style as that. */
  static FeedbackCase aCaseOf(Style style, double confidence) {
    Mention mention = aMention(1, NOON);
    FeedbackCase opened = FeedbackCase.fold(CASE, List.of(CaseIntake.open(mention, NOON)));
    return opened.applyAll(
        triageAt(NOON).judged(opened, mention.id(), assessed(style, confidence)));
  }

  static FeedbackCase anIrritatedCase() {
    return aCaseOf(Style.IRRITATED);
  }

  static FeedbackCase heldBy(MemberId member, FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.Claimed(NOON, by(member), member, NOON.plusSeconds(900)));
  }

  static FeedbackCase answered(FeedbackCase feedbackCase) {
    return feedbackCase
        .apply(
            new CaseEvent.ReplyQueued(
                NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON.plusSeconds(10), false))
        .applyAll(
            CaseReplies.published(
                feedbackCase,
                DELIVERY,
                Audience.PUBLIC,
                feedbackCase.talk().latest(),
                PolicyFixture.aPolicy(),
                NOON.plusSeconds(11)));
  }

  static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  static String refusedCode(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }
}
