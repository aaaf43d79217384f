/** Watch terms and what they hit, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.watch;

import org.jspecify.annotations.NullMarked;
