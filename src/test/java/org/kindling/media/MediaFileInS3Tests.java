package org.kindling.media;

import org.kindling.PortalTest;
import org.kindling.media.storage.S3Server;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A visitor does not see where files are kept. */
@PortalTest
@TestPropertySource(properties = "kindling.data-dir=target/s3-test")
class MediaFileInS3Tests extends MediaFileTests {

	@DynamicPropertySource
	static void keepFilesInS3(DynamicPropertyRegistry settings) {
		settings.add("kindling.media.storage", () -> "s3");
		settings.add("kindling.media.s3.endpoint", S3Server::endpoint);
		settings.add("kindling.media.s3.bucket", () -> S3Server.BUCKET);
		settings.add("kindling.media.s3.prefix", () -> "portal/");
		settings.add("kindling.media.s3.access-key", () -> "kindling");
		settings.add("kindling.media.s3.secret-key", () -> "secret");
		settings.add("kindling.media.s3.path-style", () -> "true");
	}

}
