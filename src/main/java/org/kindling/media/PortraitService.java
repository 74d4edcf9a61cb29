package org.kindling.media;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;

import org.kindling.media.preparing.PortraitWorkshop;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the pictures that people show of themselves. */
@Service
public class PortraitService {

	private static final int MOST_BYTES = 20_000_000;

	private final PortraitWorkshop workshop;

	private final MediaFiles files;

	private final JdbcClient database;

	private final InstantSource time;

	PortraitService(PortraitWorkshop workshop, MediaFiles files, JdbcClient database, InstantSource time) {
		this.workshop = workshop;
		this.files = files;
		this.database = database;
		this.time = time;
	}

	/**
	 * Draws a picture anew, as squares of several sizes, and keeps those; what was sent
	 * is dropped.
	 * @return the portrait's id
	 * @throws RefusedException if its content is no PNG, JPEG or WebP, or too large
	 */
	@Transactional
	public long receive(byte[] picture) {
		if (picture.length > MOST_BYTES) {
			throw new RefusedException(Refusal.TOO_MANY_BYTES);
		}
		Map<Integer, byte[]> squares = workshop.draw(picture);
		long portrait = database.sql("insert into portrait (created_at) values (:now) returning id")
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
		squares.forEach((side, square) -> add(portrait, side, files.keep(square, "jpg", "image/jpeg")));
		return portrait;
	}

	/** Forgets a portrait that nothing refers to any more. */
	@Transactional
	public void remove(long portrait) {
		database.sql("delete from portrait where id = :id").param("id", portrait).update();
	}

	private void add(long portrait, int side, long file) {
		database.sql("insert into portrait_file (portrait_id, side, file_id) values (:portrait, :side, :file)")
			.param("portrait", portrait)
			.param("side", side)
			.param("file", file)
			.update();
	}

}
