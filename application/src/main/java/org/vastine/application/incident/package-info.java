/** Incidents that a lead opens and closes (R34). */
@NullMarked
package org.vastine.application.incident;

import org.jspecify.annotations.NullMarked;
