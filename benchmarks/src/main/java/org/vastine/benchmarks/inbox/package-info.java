/** A page of a full inbox beside its bare SQL. */
@NullMarked
package org.vastine.benchmarks.inbox;

import org.jspecify.annotations.NullMarked;
