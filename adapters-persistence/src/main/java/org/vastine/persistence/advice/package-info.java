/** What was spent on advice, in PostgreSQL. */
@NullMarked
package org.vastine.persistence.advice;

import org.jspecify.annotations.NullMarked;
