@NullMarked
package org.vastine.domain.team;

import org.jspecify.annotations.NullMarked;
