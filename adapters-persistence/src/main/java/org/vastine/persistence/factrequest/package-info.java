/** Fact requests in PostgreSQL. */
@NullMarked
package org.vastine.persistence.factrequest;

import org.jspecify.annotations.NullMarked;
