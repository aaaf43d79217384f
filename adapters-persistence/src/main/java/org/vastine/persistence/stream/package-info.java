/** Live events, stored and signalled. */
@NullMarked
package org.vastine.persistence.stream;

import org.jspecify.annotations.NullMarked;
