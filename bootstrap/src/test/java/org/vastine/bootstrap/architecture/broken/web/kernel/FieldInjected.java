package org.vastine.bootstrap.architecture.broken.web.kernel;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Breaks: no field injection. */
public final class FieldInjected {
  @Inject @Nullable String name;
}
