/** What one author and we had with each other, over all threads. */
@NullMarked
package org.vastine.application.author;

import org.jspecify.annotations.NullMarked;
