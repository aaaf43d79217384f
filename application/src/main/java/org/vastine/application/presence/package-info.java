/** How alive each of our own channels is, and whom that is told (R4). */
@NullMarked
package org.vastine.application.presence;

import org.jspecify.annotations.NullMarked;
