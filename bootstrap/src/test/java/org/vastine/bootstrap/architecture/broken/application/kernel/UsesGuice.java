package org.vastine.bootstrap.architecture.broken.application.kernel;

import com.google.inject.Injector;

/** Breaks: the application uses only the domain; Guice stays in bootstrap. */
public record UsesGuice(Injector injector) {}
