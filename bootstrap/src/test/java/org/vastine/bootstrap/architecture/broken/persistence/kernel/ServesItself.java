package org.vastine.bootstrap.architecture.broken.persistence.kernel;

import io.javalin.http.Context;

/** Breaks: Javalin stays in web. */
public record ServesItself(Context context) {}
