/** From the command to ready, and what an idle Vastine holds. */
@NullMarked
package org.vastine.benchmarks.start;

import org.jspecify.annotations.NullMarked;
