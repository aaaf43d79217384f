package org.vastine.bootstrap.architecture.broken.application.kernel;

import org.mapstruct.Mapper;

/** Breaks: mapping stays at the edges. */
@Mapper
public interface Maps {}
