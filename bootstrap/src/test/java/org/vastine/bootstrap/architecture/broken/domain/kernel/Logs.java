package org.vastine.bootstrap.architecture.broken.domain.kernel;

import java.util.logging.Logger;

/** Breaks: the domain uses only itself and Java's base; SLF4J is the one log. */
public record Logs(Logger log) {}
