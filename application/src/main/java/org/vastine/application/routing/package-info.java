/** Duty, and who gets which case (R12). */
@NullMarked
package org.vastine.application.routing;

import org.jspecify.annotations.NullMarked;
