@NullMarked
package org.vastine.application.channel;

import org.jspecify.annotations.NullMarked;
