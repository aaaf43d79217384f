package org.vastine.bootstrap.architecture.broken.bootstrap;

/** Keeps all rules. */
public record Main(int number) {}
