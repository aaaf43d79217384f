/** Finding mentions that are alike among a million others. */
@NullMarked
package org.vastine.benchmarks.similar;

import org.jspecify.annotations.NullMarked;
