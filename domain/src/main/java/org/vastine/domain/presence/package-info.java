/** How alive each of our own channels is (R4). */
@NullMarked
package org.vastine.domain.presence;

import org.jspecify.annotations.NullMarked;
