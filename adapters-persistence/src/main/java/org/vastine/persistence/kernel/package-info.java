/** Connections, transactions and migrations. */
@NullMarked
package org.vastine.persistence.kernel;

import org.jspecify.annotations.NullMarked;
