@NullMarked
package org.vastine.bootstrap.documentation;

import org.jspecify.annotations.NullMarked;
