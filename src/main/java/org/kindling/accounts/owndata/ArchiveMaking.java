package org.kindling.accounts.owndata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.kindling.accounts.ArchiveStore;
import org.kindling.accounts.LinkToken;
import org.kindling.accounts.PersonalData;
import org.kindling.platform.DataDirectory;
import org.kindling.platform.PrivateFiles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * Makes archives. It begins anew when it was cut short: what it had written by then is
 * removed when the portal starts.
 */
@Service
class ArchiveMaking {

	private final List<PersonalData> modules;

	private final Archives archives;

	private final ArchiveStore store;

	private final OwnDataMails mails;

	private final OwnDataSettings settings;

	private final TransactionOperations transactions;

	private final InstantSource time;

	private final Path folder;

	ArchiveMaking(List<PersonalData> modules, Archives archives, ArchiveStore store, OwnDataMails mails,
			OwnDataSettings settings, TransactionOperations transactions, InstantSource time, DataDirectory data)
			throws IOException {
		this.modules = modules;
		this.archives = archives;
		this.store = store;
		this.mails = mails;
		this.settings = settings;
		this.transactions = transactions;
		this.time = time;
		this.folder = data.resolve("archives");
		FileSystemUtils.deleteRecursively(folder);
	}

	/**
	 * Makes an archive that was asked for, unless it is made already or its owner is
	 * gone. No transaction is open while it is written, which may take minutes.
	 */
	void make(long id) {
		archives.findOwner(id).ifPresent((account) -> {
			try {
				make(id, account);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private void make(long id, long account) throws IOException {
		PrivateFiles.createDirectories(folder);
		// A temporary file is readable by its owner only.
		Path file = Files.createTempFile(folder, "", ".zip");
		try {
			write(account, file);
			transactions.executeWithoutResult((_) -> handOver(id, file));
		}
		finally {
			Files.delete(file);
		}
	}

	private void write(long account, Path file) throws IOException {
		try (ZipArchive archive = new ZipArchive(new BufferedOutputStream(Files.newOutputStream(file)))) {
			modules.forEach((module) -> module.collect(account, archive));
		}
	}

	private void handOver(long id, Path file) {
		archives.lockOwner(id).ifPresent((account) -> {
			Instant now = time.instant();
			Instant expiry = now.plus(settings.archive());
			LinkToken link = LinkToken.random();
			archives.finish(id, store.keep(file), link, now, expiry);
			mails.ready(account, link, expiry);
		});
	}

}
