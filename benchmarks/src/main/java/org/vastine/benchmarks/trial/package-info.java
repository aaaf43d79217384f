/** Trying a response policy on many recorded cases. */
@NullMarked
package org.vastine.benchmarks.trial;

import org.jspecify.annotations.NullMarked;
