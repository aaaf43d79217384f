@NullMarked
package org.vastine.application.audit;

import org.jspecify.annotations.NullMarked;
