package org.vastine.application.myday;

import java.time.Instant;
import org.vastine.application.feedbackcase.CaseListItem;

/**
 * Something that waits for a member.
 *
 * @param kind what
 * @param row the case that it is on
 * @param at when it is due; for what waits for a second person, since when it waits
 * @param late whether it is due and not done
 * @param ready whether the words of the update lie ready in the composer (R22)
 */
public record DayItem(DayKind kind, CaseListItem row, Instant at, boolean late, boolean ready) {}
