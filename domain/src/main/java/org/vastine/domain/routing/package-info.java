/** Who gets which case: duty, skills, load, conflicts of interest, and never nobody (R12). */
@NullMarked
package org.vastine.domain.routing;

import org.jspecify.annotations.NullMarked;
