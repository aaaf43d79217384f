package org.vastine.bootstrap.architecture.broken.domain.mention;

/** Keeps all rules. */
public record Known(int number) {}
