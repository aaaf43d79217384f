/** Tests of outbound HTTP, and the loopback server that fakes of platforms stand on. */
@NullMarked
package org.vastine.channels.http;

import org.jspecify.annotations.NullMarked;
