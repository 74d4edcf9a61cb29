package org.kindling.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.kindling.media.preparing.VideoWorkshop;
import org.kindling.platform.DataDirectory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/** Takes in what somebody uploads, as far as there is room. */
@Component
class VideoIntake {

	private final OwnVideos own;

	private final UploadsUnderway underway;

	private final Preparations preparations;

	private final PreparingJob job;

	private final MediaFiles files;

	private final VideoWorkshop workshop;

	private final TransactionOperations transactions;

	private final Quota quota;

	private final Path arriving;

	VideoIntake(OwnVideos own, UploadsUnderway underway, Preparations preparations, PreparingJob job, MediaFiles files,
			VideoWorkshop workshop, TransactionOperations transactions, Quota quota, DataDirectory data) {
		this.own = own;
		this.underway = underway;
		this.preparations = preparations;
		this.job = job;
		this.files = files;
		this.workshop = workshop;
		this.transactions = transactions;
		this.quota = quota;
		this.arriving = data.resolve("form-uploads");
	}

	/**
	 * No transaction is open while the file is looked into and kept, which may take a
	 * while.
	 */
	long receive(long owner, Path file) {
		long bytes = file.toFile().length();
		refuseBeyondQuota(own.bytes(owner) + bytes);
		workshop.inspect(file);
		long original = files.keepOriginal(file);
		return transactions.execute((status) -> add(owner, original, bytes));
	}

	/** A form's file is on disk already: it is renamed, not copied. */
	long receive(long owner, MultipartFile form) {
		Path file = arriving.resolve("form-" + UUID.randomUUID());
		try {
			Files.createDirectories(arriving);
			form.transferTo(file.toFile());
			return receive(owner, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			file.toFile().delete();
		}
	}

	private long add(long owner, long original, long bytes) {
		own.lock(owner);
		refuseBeyondQuota(own.bytes(owner) + bytes);
		long video = own.add(owner);
		preparations.add(video, original);
		job.add(video);
		return video;
	}

	void refuseWithoutRoom(long owner, long bytes) {
		refuseBeyondQuota(own.bytes(owner) + underway.bytes(owner) + bytes);
	}

	private void refuseBeyondQuota(long bytes) {
		if (bytes > quota.bytes()) {
			throw new RefusedException(Refusal.NO_ROOM_LEFT);
		}
	}

}
