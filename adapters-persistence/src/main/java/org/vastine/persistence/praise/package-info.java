/** What members took off their praise walls, in PostgreSQL (R32). */
@NullMarked
package org.vastine.persistence.praise;

import org.jspecify.annotations.NullMarked;
