package org.vastine.domain.proof;

import java.time.Duration;
import org.vastine.domain.feedbackcase.CaseId;

/**
 * A part of the way to a solution.
 *
 * @param caseId which case
 * @param turns how often the customer wrote or we answered, a call or a visit included
 * @param took how long it took, by the clock on the wall
 */
public record Stretch(CaseId caseId, int turns, Duration took) {}
