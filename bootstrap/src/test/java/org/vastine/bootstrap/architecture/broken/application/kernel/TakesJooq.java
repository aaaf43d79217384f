package org.vastine.bootstrap.architecture.broken.application.kernel;

import org.jooq.DSLContext;

/** Breaks: the application uses only the domain; jOOQ stays in persistence. */
public record TakesJooq(DSLContext sql) {}
