package org.vastine.bootstrap.architecture.broken.persistence.kernel;

import org.vastine.bootstrap.architecture.broken.application.kernel.OpenUseCase;

/** Breaks: ports are interfaces. */
public final class BuildsUpon extends OpenUseCase {}
