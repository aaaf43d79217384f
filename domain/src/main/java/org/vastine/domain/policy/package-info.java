@NullMarked
package org.vastine.domain.policy;

import org.jspecify.annotations.NullMarked;
