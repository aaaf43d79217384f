/** Examples of styles in PostgreSQL. */
@NullMarked
package org.vastine.persistence.gallery;

import org.jspecify.annotations.NullMarked;
