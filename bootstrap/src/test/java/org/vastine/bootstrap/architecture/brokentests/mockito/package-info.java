@NullMarked
package org.vastine.bootstrap.architecture.brokentests.mockito;

import org.jspecify.annotations.NullMarked;
