package org.vastine.domain.advocate;

import java.time.Instant;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;

/**
 * A helper was asked for something, in a member's own words.
 *
 * @param author who was asked
 * @param caseId the case of theirs that it was written on
 * @param words what was written
 * @param at when the draft was begun
 * @param member who asks
 */
public record Ask(
    AskId id,
    AuthorId author,
    CaseId caseId,
    AskPurpose purpose,
    String words,
    Instant at,
    MemberId member) {}
