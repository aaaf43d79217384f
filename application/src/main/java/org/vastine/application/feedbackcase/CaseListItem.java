package org.vastine.application.feedbackcase;

import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ChannelKind;

/**
 * A case as a list shows it.
 *
 * @param feedbackCase the case
 * @param channel the kind of its channel account
 * @param accountName the name of its channel account
 * @param authorName who wrote
 * @param excerpt the first 200 characters of the latest mention
 */
public record CaseListItem(
    FeedbackCase feedbackCase,
    ChannelKind channel,
    String accountName,
    String authorName,
    String excerpt) {}
