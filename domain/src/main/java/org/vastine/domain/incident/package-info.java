/** Incidents that a lead opens and closes by hand (R34). */
@NullMarked
package org.vastine.domain.incident;

import org.jspecify.annotations.NullMarked;
