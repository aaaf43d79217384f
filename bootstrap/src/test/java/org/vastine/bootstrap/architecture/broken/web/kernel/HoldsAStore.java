package org.vastine.bootstrap.architecture.broken.web.kernel;

import org.vastine.bootstrap.architecture.broken.persistence.kernel.PostgresThings;

/** Breaks: adapters do not see each other. */
public record HoldsAStore(PostgresThings store) {}
