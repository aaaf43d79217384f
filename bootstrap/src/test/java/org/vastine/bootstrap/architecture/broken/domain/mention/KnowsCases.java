package org.vastine.bootstrap.architecture.broken.domain.mention;

import org.vastine.bootstrap.architecture.broken.domain.feedbackcase.OpenCase;

/** Breaks: a feature uses only earlier ones, and goes round in circles. */
public record KnowsCases(OpenCase open) {}
