/** What goes on on our own channels, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.presence;

import org.jspecify.annotations.NullMarked;
