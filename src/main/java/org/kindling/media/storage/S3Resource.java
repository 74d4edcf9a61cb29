package org.kindling.media.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import org.springframework.core.io.AbstractResource;

/** A file in an S3, which is asked about once and read from where somebody wants it. */
class S3Resource extends AbstractResource {

	private final S3Client s3;

	private final String bucket;

	private final String key;

	private @Nullable HeadObjectResponse head;

	S3Resource(S3Client s3, String bucket, String key) {
		this.s3 = s3;
		this.bucket = bucket;
		this.key = key;
	}

	HeadObjectResponse head() {
		if (head == null) {
			head = s3.headObject((request) -> request.bucket(bucket).key(key));
		}
		return head;
	}

	@Override
	public boolean exists() {
		try {
			return head() != null;
		}
		catch (NoSuchKeyException ex) {
			return false;
		}
	}

	@Override
	public long contentLength() throws IOException {
		try {
			return head().contentLength();
		}
		catch (NoSuchKeyException ex) {
			throw new FileNotFoundException(getDescription());
		}
		catch (SdkException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public long lastModified() {
		return head().lastModified().toEpochMilli();
	}

	@Override
	public String getFilename() {
		return key.substring(key.lastIndexOf('/') + 1);
	}

	@Override
	public InputStream getInputStream() {
		return new S3InputStream(s3, bucket, key);
	}

	@Override
	public String getDescription() {
		return key + " in the bucket " + bucket;
	}

}
