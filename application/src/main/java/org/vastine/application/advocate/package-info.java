/** The register of people who help others in our threads (R10). */
@NullMarked
package org.vastine.application.advocate;

import org.jspecify.annotations.NullMarked;
