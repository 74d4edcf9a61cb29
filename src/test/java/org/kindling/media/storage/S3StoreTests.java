package org.kindling.media.storage;

import java.nio.file.Path;

import org.kindling.media.MediaStore;
import software.amazon.awssdk.services.s3.S3Client;

/** The same rules, kept by a real S3 server. */
class S3StoreTests extends MediaStoreTests {

	private static final S3Client S3 = S3Server.client();

	@Override
	MediaStore store(Path directory) {
		return new S3Store(S3, S3Server.settingsWithPrefix("tests/"), directory);
	}

}
