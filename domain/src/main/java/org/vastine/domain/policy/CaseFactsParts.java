package org.vastine.domain.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.MentionKind;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What a policy knows of a case, laid out to be changed: all else stays as it is. */
final class CaseFactsParts {

  Style style;
  Confidence confidence;
  Sentiment sentiment;
  Subject subject;
  LanguageTag language;
  Optional<ChannelKind> channel;
  Optional<MentionKind> kind;
  Audience audience;
  Instant publishedAt;
  int mentions;
  boolean namedCustomer;
  int otherComplaints;
  long reach;
  boolean incident;
  Optional<Staffing> staffing;
  Optional<AuthorPast> author;

  private CaseFactsParts(CaseFacts it) {
    style = it.style();
    confidence = it.confidence();
    sentiment = it.sentiment();
    subject = it.subject();
    language = it.language();
    channel = it.channel();
    kind = it.kind();
    audience = it.audience();
    publishedAt = it.publishedAt();
    mentions = it.mentions();
    namedCustomer = it.namedCustomer();
    otherComplaints = it.otherComplaints();
    reach = it.reach();
    incident = it.incident();
    staffing = it.staffing();
    author = it.author();
  }

  /** The facts with these parts changed. */
  static CaseFacts changed(CaseFacts it, Consumer<CaseFactsParts> change) {
    CaseFactsParts parts = new CaseFactsParts(it);
    change.accept(parts);
    return new CaseFacts(
        parts.style,
        parts.confidence,
        parts.sentiment,
        parts.subject,
        parts.language,
        parts.channel,
        parts.kind,
        parts.audience,
        parts.publishedAt,
        parts.mentions,
        parts.namedCustomer,
        parts.otherComplaints,
        parts.reach,
        parts.incident,
        parts.staffing,
        parts.author);
  }
}
