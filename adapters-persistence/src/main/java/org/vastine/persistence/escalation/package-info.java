/** How threads went, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.escalation;

import org.jspecify.annotations.NullMarked;
