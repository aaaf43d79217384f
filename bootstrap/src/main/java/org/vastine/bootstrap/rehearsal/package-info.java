/** One pass through the daily work, for the start-up cache to learn from. */
@NullMarked
package org.vastine.bootstrap.rehearsal;

import org.jspecify.annotations.NullMarked;
