@NullMarked
package org.vastine.application.reply;

import org.jspecify.annotations.NullMarked;
