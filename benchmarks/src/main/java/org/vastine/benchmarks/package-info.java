/** Measurements of Vastine: every figure beside a peer or a limit of the same run. */
@NullMarked
package org.vastine.benchmarks;

import org.jspecify.annotations.NullMarked;
