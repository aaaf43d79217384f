/** Templates of replies, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.template;

import org.jspecify.annotations.NullMarked;
