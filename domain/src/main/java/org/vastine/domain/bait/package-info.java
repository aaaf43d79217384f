/** Words that only want to provoke, and what to do about them. */
@NullMarked
package org.vastine.domain.bait;

import org.jspecify.annotations.NullMarked;
