/** Measurements of what Vastine promises about speed and size. */
@NullMarked
package org.vastine.benchmarks;

import org.jspecify.annotations.NullMarked;
