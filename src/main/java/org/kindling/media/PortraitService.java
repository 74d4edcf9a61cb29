package org.kindling.media;

import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kindling.media.preparing.PortraitWorkshop;
import org.kindling.media.storage.References;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes the pictures that people show of themselves. */
@Service
public class PortraitService {

	private static final int MOST_BYTES = 20_000_000;

	private final PortraitWorkshop workshop;

	private final MediaFiles files;

	private final JdbcClient database;

	private final References references;

	private final InstantSource time;

	private final TransactionOperations transactions;

	PortraitService(PortraitWorkshop workshop, MediaFiles files, JdbcClient database, References references,
			InstantSource time, TransactionOperations transactions) {
		this.workshop = workshop;
		this.files = files;
		this.database = database;
		this.references = references;
		this.time = time;
		this.transactions = transactions;
	}

	/**
	 * Draws a picture anew, as squares of several sizes, and keeps those; what was sent
	 * is dropped. To be called outside a transaction: a connection to the database would
	 * wait for the drawing.
	 * @return the portrait's id
	 * @throws RefusedException if its content is no PNG, JPEG or WebP, or too large
	 */
	public long receive(byte[] picture) {
		if (picture.length > MOST_BYTES) {
			throw new RefusedException(Refusal.TOO_MANY_BYTES);
		}
		Map<Integer, byte[]> squares = workshop.draw(picture);
		return transactions.execute((status) -> add(squares));
	}

	private long add(Map<Integer, byte[]> squares) {
		long portrait = database.sql("insert into portrait (created_at) values (:now) returning id")
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
		squares.forEach((side, square) -> add(portrait, side, files.keep(square, "jpg", "image/jpeg")));
		return portrait;
	}

	/** The portrait of that id, if any. */
	public @Nullable Portrait find(@Nullable Long portrait) {
		return Portrait.of(database.sql("""
				select string_agg(p.side || ':' || f.name, ' ' order by p.side)
				from portrait_file p join media_file f on f.id = p.file_id where p.portrait_id = :id
				""").param("id", portrait, Types.BIGINT).query(String.class).optional().orElse(null));
	}

	/** Removes those portraits, with their files, that nothing refers to any more. */
	@Transactional
	public void removeUnused(Collection<Long> portraits) {
		if (!portraits.isEmpty()) {
			List<Long> ids = database.sql("select file_id from portrait_file where portrait_id in (:ids)")
				.param("ids", portraits)
				.query(Long.class)
				.list();
			database.sql("delete from portrait p where p.id in (:ids)" + references.none("portrait", "p"))
				.param("ids", portraits)
				.update();
			files.removeUnused(ids);
		}
	}

	private void add(long portrait, int side, long file) {
		database.sql("insert into portrait_file (portrait_id, side, file_id) values (:portrait, :side, :file)")
			.param("portrait", portrait)
			.param("side", side)
			.param("file", file)
			.update();
	}

}
