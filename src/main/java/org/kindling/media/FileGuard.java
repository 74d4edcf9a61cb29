package org.kindling.media;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.Role;
import org.kindling.accounts.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides who is given a file. An address is a secret that nobody can guess, but one that
 * is passed on and does not end; so a file is for everybody only as long as something
 * that is public shows it.
 */
@Component
class FileGuard {

	private final JdbcClient database;

	private final List<Showing> showing;

	FileGuard(JdbcClient database, List<Showing> showing) {
		this.database = database;
		this.showing = showing;
	}

	/** Whether everybody may have the file of that name. */
	boolean isPublic(String name) {
		List<Use> uses = uses(name);
		List<Long> videos = ids(uses, "video");
		List<Long> portraits = ids(uses, "portrait");
		return showing.stream()
			.anyMatch((each) -> !videos.isEmpty() && each.showsVideo(videos)
					|| !portraits.isEmpty() && each.showsPortrait(portraits));
	}

	/** Whether somebody may have it who is not everybody. */
	boolean isFor(@Nullable SignedIn who, String name) {
		if (who == null) {
			return false;
		}
		List<Use> uses = uses(name);
		List<Long> portraits = ids(uses, "portrait");
		return who.is(Role.MODERATOR) && !uses.isEmpty()
				|| uses.stream().anyMatch((use) -> use.owner() != null && use.owner() == who.id())
				|| !portraits.isEmpty() && showing.stream().anyMatch((each) -> each.isOwnPortrait(portraits, who.id()));
	}

	private List<Use> uses(String name) {
		return database.sql("""
				with file as (select id from media_file where name = :name)
				select 'video' as kind, v.id, v.owner_id as owner from rendition r join video v on v.id = r.video_id
				where r.file_id = (select id from file)
				union all select 'video', v.id, v.owner_id from caption c join video v on v.id = c.video_id
				where c.file_id = (select id from file)
				union all select 'wanted', v.id, v.owner_id from caption_change c join video v on v.id = c.video_id
				where c.file_id = (select id from file)
				union all select 'video', v.id, v.owner_id from video v where v.poster_id = (select id from file)
				union all select 'offer', v.id, v.owner_id from offered_poster o join video v on v.id = o.video_id
				where o.file_id = (select id from file)
				union all select 'portrait', p.portrait_id, null from portrait_file p
				where p.file_id = (select id from file)
				""").param("name", name).query(Use.class).list();
	}

	private static List<Long> ids(List<Use> uses, String kind) {
		return uses.stream().filter((use) -> use.kind().equals(kind)).map(Use::id).toList();
	}

	/** That something shows a file, and whose that is. */
	private record Use(String kind, long id, @Nullable Long owner) {

	}

}
