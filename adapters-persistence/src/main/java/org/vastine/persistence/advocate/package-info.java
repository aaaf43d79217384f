/** What is kept about helpers, in PostgreSQL (R10). */
@NullMarked
package org.vastine.persistence.advocate;

import org.jspecify.annotations.NullMarked;
