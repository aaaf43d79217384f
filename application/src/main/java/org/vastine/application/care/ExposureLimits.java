package org.vastine.application.care;

import java.util.Optional;
import org.vastine.domain.care.ExposureLimit;

/** How much abuse the workspace lets its members meet, once it said so. */
public interface ExposureLimits {

  /** What the workspace said. */
  Optional<ExposureLimit> find();

  /** The same; until the transaction ends nobody else changes it. */
  Optional<ExposureLimit> lock();

  /** Keeps it, in place of what was said before. */
  void store(ExposureLimit limit);

  /** What holds: what the workspace said, or the usual. */
  default ExposureLimit current() {
    return find().orElse(ExposureLimit.USUAL);
  }
}
