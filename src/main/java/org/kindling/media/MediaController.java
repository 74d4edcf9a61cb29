package org.kindling.media;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.NotFoundException;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the files of the media store, in ranges where a player asks for them. */
@Controller
class MediaController {

	/**
	 * A browser may keep what it was given; whoever keeps it for others asks again after
	 * two seconds, which costs next to nothing, and so forgets what was taken down.
	 */
	private static final CacheControl FOR_EVERYBODY = CacheControl.maxAge(Duration.ofDays(365))
		.cachePublic()
		.immutable()
		.sMaxAge(Duration.ofSeconds(2));

	private static final CacheControl FOR_SOMEBODY = CacheControl.noStore().cachePrivate();

	private static final Map<String, MediaType> TYPES = Map.of("mp4", MediaType.valueOf("video/mp4"), "jpg",
			MediaType.IMAGE_JPEG, "png", MediaType.IMAGE_PNG, "webp", MediaType.valueOf("image/webp"), "vtt",
			MediaType.valueOf("text/vtt;charset=utf-8"));

	private final MediaStore media;

	private final FileGuard guard;

	MediaController(MediaStore media, FileGuard guard) {
		this.media = media;
		this.guard = guard;
	}

	@GetMapping("/media/{hash:[0-9a-f]{32}}.{extension:[a-z0-9]{2,5}}")
	ResponseEntity<Resource> show(@PathVariable String hash, @PathVariable String extension, @Nullable SignedIn who) {
		String name = hash + "." + extension;
		MediaType type = TYPES.get(extension);
		boolean isPublic = type != null && guard.isPublic(name);
		if (type == null || !isPublic && !guard.isFor(who, name)) {
			throw new NotFoundException();
		}
		Resource file = media.file(name);
		if (!file.exists()) {
			throw new NotFoundException();
		}
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(isPublic ? FOR_EVERYBODY : FOR_SOMEBODY)
			.header(HttpHeaders.ACCEPT_RANGES, "bytes")
			.eTag("\"" + hash + "\"")
			.body(file);
	}

}
