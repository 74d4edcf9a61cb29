/** Where media files are kept: on disk, or in an S3. */
@NullMarked
package org.kindling.media.storage;

import org.jspecify.annotations.NullMarked;
