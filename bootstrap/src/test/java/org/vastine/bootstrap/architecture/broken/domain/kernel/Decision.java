package org.vastine.bootstrap.architecture.broken.domain.kernel;

/** A yes. */
public record Decision(int version) {}
