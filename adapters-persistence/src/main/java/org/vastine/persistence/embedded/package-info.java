/** A PostgreSQL server that Vastine starts by itself, keeps alive, and stops cleanly. */
@NullMarked
package org.vastine.persistence.embedded;

import org.jspecify.annotations.NullMarked;
