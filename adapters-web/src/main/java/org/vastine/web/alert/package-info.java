/** Alerts over HTTP: what one was told, how one wants to be told, and whether telling works. */
@NullMarked
package org.vastine.web.alert;

import org.jspecify.annotations.NullMarked;
