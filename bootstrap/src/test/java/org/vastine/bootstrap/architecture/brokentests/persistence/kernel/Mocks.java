package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

import org.vastine.bootstrap.architecture.brokentests.mockito.Stub;

/** Breaks: tests use no mocking library. */
record Mocks(Stub stub) {}
