package org.kindling.creators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.accounts.DataArchive;
import org.kindling.media.MediaStore;
import org.kindling.media.PortraitService;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CreatorDataTests {

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private CreatorData data;

	@Autowired
	private ProfileService profiles;

	@Autowired
	private PortraitService portraits;

	@Autowired
	private BoundaryService boundaries;

	@Autowired
	private CreatorService creators;

	@Autowired
	private MediaStore media;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient database;

	@Test
	void isHandedOutWithAllPicturesAndErasedWithThem() {
		Person ana = Person.adult(portal);
		profiles.putPortrait(ana.account(), portraits.receive(MediaFixtures.bytes(MediaFixtures.picture())));
		boundaries.mute(creators.ofAccount(ana.account()).orElseThrow().id(), List.of(MutedText.of("marker7391")));

		Archive archive = new Archive();
		transaction.executeWithoutResult((status) -> data.collect(ana.account(), archive));

		assertThat(archive.json).containsKey("profile.json");
		assertThat(archive.json.get("profile.json").toString()).contains(ana.handle(), ana.name(), "marker7391");
		assertThat(archive.files).containsKeys("pictures/wanted-64.jpg", "pictures/wanted-512.jpg");

		List<String> files = List.copyOf(portraits.find(database.sql("""
				select portrait_id from profile_change where display_name = :name
				""").param("name", ana.name()).query(Long.class).single()).files().values());
		transaction.executeWithoutResult((status) -> data.erase(ana.account()));

		assertThat(creators.ofAccount(ana.account())).isEmpty();
		assertThat(files).allSatisfy((name) -> assertThat(media.file(name).exists()).isFalse());
		for (String table : List.of("creator", "profile_change", "muted_word")) {
			assertThat(database.sql("select count(*) from " + table + " t where t::text like any (array[:marks])")
				.param("marks", List.of("%" + ana.handle() + "%", "%marker7391%"))
				.query(Long.class)
				.single()).as(table).isZero();
		}
	}

	@Test
	void isNothingOfWhoHasNoProfile() {
		Archive archive = new Archive();
		transaction.executeWithoutResult((status) -> {
			data.collect(999_999_999, archive);
			data.erase(999_999_999);
		});

		assertThat(archive.json).isEmpty();
	}

	private static final class Archive implements DataArchive {

		private final Map<String, Object> json = new LinkedHashMap<>();

		private final Map<String, byte[]> files = new LinkedHashMap<>();

		@Override
		public void json(String name, Object content) {
			json.put(name, content);
		}

		@Override
		public void file(String name, InputStream content) {
			try (content; var bytes = new ByteArrayOutputStream()) {
				content.transferTo(bytes);
				files.put(name, bytes.toByteArray());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
