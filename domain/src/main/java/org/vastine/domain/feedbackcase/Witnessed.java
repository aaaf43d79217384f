package org.vastine.domain.feedbackcase;

import java.time.Instant;
import org.vastine.domain.team.By;

/**
 * How a case looked to those who watched was noted, after it ended and once per ending (R26). It
 * counts as no change of the case: what goes by when a case ended goes on doing so.
 *
 * @param look what was to be seen
 */
public record Witnessed(Instant at, By by, PublicLook look) implements CaseEvent {}
