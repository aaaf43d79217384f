/** Duty, absences and routing: web API and pages. */
@NullMarked
package org.vastine.web.routing;

import org.jspecify.annotations.NullMarked;
