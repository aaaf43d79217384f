/** What every page and route shares: problems, cursors, headers. */
@NullMarked
package org.vastine.web.kernel;

import org.jspecify.annotations.NullMarked;
