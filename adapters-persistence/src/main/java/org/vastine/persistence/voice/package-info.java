/** The voice of the house, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.voice;

import org.jspecify.annotations.NullMarked;
