/** Incidents that a lead opens and closes (R34). */
@NullMarked
package org.vastine.persistence.incident;

import org.jspecify.annotations.NullMarked;
