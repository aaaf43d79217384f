/** How much abuse members meet, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.care;

import org.jspecify.annotations.NullMarked;
