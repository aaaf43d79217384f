package org.vastine.web.kernel;

import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.MemberId;

/** What a value of the domain is in JSON, for the generated mappers. */
public final class PlainValues {

  private PlainValues() {}

  /** A choice by its label. */
  public static String of(Labelled choice) {
    return choice.label();
  }

  /** The id of a case. */
  public static UUID of(CaseId id) {
    return id.value();
  }

  /** The id of a draft. */
  public static UUID of(DraftId id) {
    return id.value();
  }

  /** The id of a delivery. */
  public static UUID of(DeliveryId id) {
    return id.value();
  }

  /** The id of a member. */
  public static UUID of(MemberId id) {
    return id.value();
  }

  /** The id of a member, where there is one. */
  public static Optional<UUID> ofMember(Optional<MemberId> id) {
    return id.map(MemberId::value);
  }

  /** The id of a channel account. */
  public static UUID of(ChannelAccountId id) {
    return id.value();
  }

  /** The id of a conversation. */
  public static UUID of(ThreadId id) {
    return id.value();
  }

  /** The id of a mention. */
  public static UUID of(MentionId id) {
    return id.value();
  }

  /** A platform's own id, where there is one. */
  public static Optional<String> ofExternal(Optional<ExternalId> id) {
    return id.map(ExternalId::value);
  }

  /** The words of a draft. */
  public static String of(DraftText text) {
    return text.value();
  }

  /** An address. */
  public static String of(EmailAddress address) {
    return address.value();
  }
}
