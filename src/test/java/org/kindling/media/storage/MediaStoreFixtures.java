package org.kindling.media.storage;

import java.nio.file.Path;
import java.time.InstantSource;

import org.kindling.media.MediaStore;

public final class MediaStoreFixtures {

	private MediaStoreFixtures() {
	}

	public static MediaStore onDisk(Path directory) {
		return new DiskStore(directory, InstantSource.system());
	}

}
