package org.vastine.domain.voice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;

/**
 * One reply, measured.
 *
 * @param id its delivery
 * @param caseId its case
 * @param member who sent it
 * @param channel where it was seen
 * @param at when it went out
 * @param score how it sounds
 */
public record MeasuredReply(
    DeliveryId id,
    CaseId caseId,
    MemberId member,
    ChannelKind channel,
    Instant at,
    VoiceScore score) {
  /** Refuses null. */
  public MeasuredReply {
    requireNonNull(id, "id is null");
    requireNonNull(caseId, "caseId is null");
    requireNonNull(member, "member is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(at, "at is null");
    requireNonNull(score, "score is null");
  }
}
