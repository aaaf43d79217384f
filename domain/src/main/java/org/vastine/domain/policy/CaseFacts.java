package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * What a policy needs to know of a case in order to plan it.
 *
 * @param style how its mention was triaged
 * @param confidence how sure that is; certain when a member said it
 * @param sentiment the writer's stance
 * @param subject what a team would act on
 * @param language what it is written in
 * @param channel the kind of place it came from, where that was told
 * @param kind what sort of item it is, where that was told
 * @param audience who can see it
 * @param publishedAt when it was published, which is when all clocks start (R7)
 * @param mentions how many times the author has written in this case, 1 for a new one
 * @param namedCustomer whether the author is a customer known by name
 * @param otherComplaints how many negative mentions of other authors the thread holds
 * @param reach how many people may see it; raises the alarm, never the worth (R12)
 * @param incident whether something goes on that it is about
 * @param staffing whether anybody is on duty; empty where no roster is switched on
 * @param author what we had with the author before; empty in decisions of the time when nobody
 *     asked
 */
public record CaseFacts(
    Style style,
    Confidence confidence,
    Sentiment sentiment,
    Subject subject,
    LanguageTag language,
    Optional<ChannelKind> channel,
    Optional<MentionKind> kind,
    Audience audience,
    Instant publishedAt,
    int mentions,
    boolean namedCustomer,
    int otherComplaints,
    long reach,
    boolean incident,
    Optional<Staffing> staffing,
    Optional<AuthorPast> author) {

  /** Refuses null, negative numbers, and a case without a mention. */
  public CaseFacts {
    requireNonNull(style, "style is null");
    requireNonNull(confidence, "confidence is null");
    requireNonNull(sentiment, "sentiment is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(language, "language is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(audience, "audience is null");
    requireNonNull(publishedAt, "publishedAt is null");
    requireNonNull(staffing, "staffing is null");
    requireNonNull(author, "author is null");
    if (otherComplaints < 0 || reach < 0 || mentions < 1) {
      throw new IllegalArgumentException(
          "not so: "
              + otherComplaints
              + " complaints, reach "
              + reach
              + ", "
              + mentions
              + " mentions");
    }
  }

  /** Facts of an author and a thread about which nothing further is known. */
  public static CaseFacts of(
      Style style,
      Confidence confidence,
      Sentiment sentiment,
      LanguageTag language,
      Audience audience,
      Instant publishedAt) {
    return new CaseFacts(
        style,
        confidence,
        sentiment,
        Subject.OTHER,
        language,
        Optional.empty(),
        Optional.empty(),
        audience,
        publishedAt,
        1,
        false,
        0,
        0,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The same about another subject. */
  public CaseFacts withSubject(Subject other) {
    return CaseFactsParts.changed(this, parts -> parts.subject = other);
  }

  /** The same from a known kind of place, as a known sort of item. */
  public CaseFacts from(Optional<ChannelKind> place, Optional<MentionKind> item) {
    return CaseFactsParts.changed(
        this,
        parts -> {
          parts.channel = place;
          parts.kind = item;
        });
  }

  /** The same where the author has written so many times. */
  public CaseFacts withMentions(int times) {
    return CaseFactsParts.changed(this, parts -> parts.mentions = times);
  }

  /** The same about a customer known by name, or not. */
  public CaseFacts withNamedCustomer(boolean named) {
    return CaseFactsParts.changed(this, parts -> parts.namedCustomer = named);
  }

  /** The same in a thread with so many negative mentions of other authors. */
  public CaseFacts withOtherComplaints(int complaints) {
    return CaseFactsParts.changed(this, parts -> parts.otherComplaints = complaints);
  }

  /** The same with so many possible readers. */
  public CaseFacts withReach(long readers) {
    return CaseFactsParts.changed(this, parts -> parts.reach = readers);
  }

  /** The same while something goes on that it is about, or not. */
  public CaseFacts withIncident(boolean open) {
    return CaseFactsParts.changed(this, parts -> parts.incident = open);
  }

  /** The same while somebody is on duty, or nobody; empty where no roster says so. */
  public CaseFacts withStaffing(Optional<Staffing> duty) {
    return CaseFactsParts.changed(this, parts -> parts.staffing = duty);
  }

  /** The same of an author with whom we had this before. */
  public CaseFacts withAuthor(Optional<AuthorPast> past) {
    return CaseFactsParts.changed(this, parts -> parts.author = past);
  }
}
