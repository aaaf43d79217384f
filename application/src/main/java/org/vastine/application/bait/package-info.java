/** Seeing who only wants to provoke. */
@NullMarked
package org.vastine.application.bait;

import org.jspecify.annotations.NullMarked;
