/** How fast texts are understood. */
@NullMarked
package org.vastine.benchmarks.language;

import org.jspecify.annotations.NullMarked;
