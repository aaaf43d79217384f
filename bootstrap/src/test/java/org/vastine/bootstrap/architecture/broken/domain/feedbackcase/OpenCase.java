package org.vastine.bootstrap.architecture.broken.domain.feedbackcase;

import org.vastine.bootstrap.architecture.broken.domain.mention.Known;

/** Uses an earlier feature, as it may. */
public record OpenCase(Known known) {}
