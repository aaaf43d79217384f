package org.vastine.bootstrap.architecture.broken.persistence.kernel;

import org.vastine.bootstrap.architecture.broken.bootstrap.Main;

/** Breaks: nothing sees bootstrap. */
public record ReadsMain(Main main) {}
