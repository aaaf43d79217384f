/** Duty and routing, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.routing;

import org.jspecify.annotations.NullMarked;
