@NullMarked
package org.vastine.bootstrap.architecture.broken.domain.mention;

import org.jspecify.annotations.NullMarked;
