package org.vastine.application.advice;

import org.vastine.domain.triage.Style;

/**
 * A second opinion: a proposal, which changes nothing until a member makes a correction of it.
 *
 * @param style the style that is proposed
 * @param why one plain sentence; untrusted words
 * @param model who says so
 */
public record Opinion(Style style, String why, String model) {}
