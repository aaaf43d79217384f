/** The practice page that the public sees. */
@NullMarked
package org.vastine.web.sandbox;

import org.jspecify.annotations.NullMarked;
