package org.vastine.bootstrap.architecture.brokentests.mockito;

/** Stands for a mocking library, which the build does not let in. */
public record Stub(int number) {}
