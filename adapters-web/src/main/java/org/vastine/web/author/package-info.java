/** What one author and we had with each other: web API and console. */
@NullMarked
package org.vastine.web.author;

import org.jspecify.annotations.NullMarked;
