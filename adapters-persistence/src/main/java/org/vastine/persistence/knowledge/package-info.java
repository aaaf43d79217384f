/** What the workspace knows, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.knowledge;

import org.jspecify.annotations.NullMarked;
