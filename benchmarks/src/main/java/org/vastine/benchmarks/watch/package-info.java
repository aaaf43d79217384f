/** How fast texts are read for watch terms. */
@NullMarked
package org.vastine.benchmarks.watch;

import org.jspecify.annotations.NullMarked;
