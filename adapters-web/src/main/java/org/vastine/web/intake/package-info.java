/** Taking in mentions over HTTP: from programs, platforms and files. */
@NullMarked
package org.vastine.web.intake;

import org.jspecify.annotations.NullMarked;
