package org.vastine.bootstrap.architecture.broken.channels.feed;

import org.jooq.DSLContext;

/** Breaks: jOOQ stays in persistence. */
public record QueriesSql(DSLContext sql) {}
