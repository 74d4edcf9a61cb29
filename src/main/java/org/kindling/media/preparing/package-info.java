/** ffmpeg, kept on a short leash: what it finds in a file, and what it makes of it. */
@NullMarked
package org.kindling.media.preparing;

import org.jspecify.annotations.NullMarked;
