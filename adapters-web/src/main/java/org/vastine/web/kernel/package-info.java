/**
 * What every page and route shares: problems, the strict reading of requests, cursors, versions.
 */
@NullMarked
package org.vastine.web.kernel;

import org.jspecify.annotations.NullMarked;
