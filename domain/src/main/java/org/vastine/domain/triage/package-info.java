@NullMarked
package org.vastine.domain.triage;

import org.jspecify.annotations.NullMarked;
