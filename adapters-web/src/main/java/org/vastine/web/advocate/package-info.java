/** The register of helpers over HTTP and in the console (R10). */
@NullMarked
package org.vastine.web.advocate;

import org.jspecify.annotations.NullMarked;
