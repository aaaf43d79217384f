/** What is done by the clock. */
@NullMarked
package org.vastine.persistence.work;

import org.jspecify.annotations.NullMarked;
