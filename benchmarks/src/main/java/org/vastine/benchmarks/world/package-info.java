/** The installation that is measured, and how figures are written down. */
@NullMarked
package org.vastine.benchmarks.world;

import org.jspecify.annotations.NullMarked;
