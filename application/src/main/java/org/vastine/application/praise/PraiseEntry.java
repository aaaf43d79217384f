package org.vastine.application.praise;

import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.praise.Praise;

/**
 * Something on the wall.
 *
 * @param praise what it is
 * @param row the case, with who wrote and the begin of their words
 */
public record PraiseEntry(Praise praise, CaseListItem row) {}
