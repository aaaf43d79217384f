package org.vastine.domain.care;

import org.vastine.domain.kernel.Labelled;

/** How much of what the workspace allows a member has met. It says nothing about their work. */
public enum ExposureLevel implements Labelled {
  /** Less than half. */
  LOW,
  /** Half or more. */
  HIGH,
  /** More than the workspace allows: a pause is offered, and such cases should go to others. */
  OVER
}
