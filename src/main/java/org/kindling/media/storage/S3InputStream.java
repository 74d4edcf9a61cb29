package org.kindling.media.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Reads a file in an S3. What is skipped before the first byte is read is never asked
 * for, so that a player which jumps into a film costs no more than what it shows.
 */
class S3InputStream extends InputStream {

	private final S3Client s3;

	private final String bucket;

	private final String key;

	private long start;

	private @Nullable ResponseInputStream<GetObjectResponse> content;

	S3InputStream(S3Client s3, String bucket, String key) {
		this.s3 = s3;
		this.bucket = bucket;
		this.key = key;
	}

	@Override
	public long skip(long bytes) throws IOException {
		if (content != null) {
			return content.skip(bytes);
		}
		start += Math.max(0, bytes);
		return Math.max(0, bytes);
	}

	@Override
	public int read() throws IOException {
		return content().read();
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		return content().read(bytes, offset, length);
	}

	private InputStream content() throws IOException {
		if (content == null) {
			try {
				content = s3.getObject((get) -> get.bucket(bucket).key(key).range("bytes=%d-".formatted(start)));
			}
			catch (NoSuchKeyException ex) {
				throw new FileNotFoundException(key);
			}
			catch (SdkException ex) {
				throw new IOException(ex);
			}
		}
		return content;
	}

	/** Closing would read the rest of the film first; aborting does not. */
	@Override
	public void close() {
		if (content != null) {
			content.abort();
		}
	}

}
