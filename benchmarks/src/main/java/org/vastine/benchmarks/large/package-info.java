/** The reads of Vastine's pages in a workspace that has grown large. */
@NullMarked
package org.vastine.benchmarks.large;

import org.jspecify.annotations.NullMarked;
