/** The library of threads that turned, in PostgreSQL (R26). */
@NullMarked
package org.vastine.persistence.proof;

import org.jspecify.annotations.NullMarked;
