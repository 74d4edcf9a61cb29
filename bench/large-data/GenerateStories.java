import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills a database of the portal with as many stories as asked for, from the SQL files beside
 * it. The work is done by the database; here is only its order.
 */
public class GenerateStories {

	private static final long BATCH = 100_000;

	private static final Map<String, String> DEFAULTS = Map.of("url", "jdbc:postgresql://localhost:5432/kindling", "user",
			"kindling", "password", "", "stories", "100000", "creators", "20000", "hashtags", "2000", "days", "365",
			"waiting", "0", "now", Instant.now().toString());

	private final Path folder;

	private final Connection database;

	GenerateStories(Path folder, Connection database) {
		this.folder = folder;
		this.database = database;
	}

	public static void main(String[] arguments) throws SQLException, IOException {
		Map<String, String> options = options(arguments);
		try (Connection database = DriverManager.getConnection(options.get("url"), options.get("user"),
				options.get("password"))) {
			new GenerateStories(Path.of(arguments[0]), database).fill(options);
		}
	}

	private static Map<String, String> options(String[] arguments) {
		Map<String, String> options = new HashMap<>(DEFAULTS);
		for (int index = 1; index < arguments.length; index++) {
			String[] option = arguments[index].replaceFirst("^--", "").split("=", 2);
			if (option.length < 2 || !DEFAULTS.containsKey(option[0])) {
				System.err.println("No such option: " + arguments[index]);
				System.exit(2);
			}
			options.put(option[0], option[1]);
		}
		return options;
	}

	private void fill(Map<String, String> options) throws SQLException, IOException {
		if (count("select count(*) from campaign") == 0) {
			throw new IllegalStateException("Stories need a campaign, and this database has none");
		}
		for (String name : new String[] { "hashtags", "creators", "days", "waiting", "now" }) {
			set(name, options.get(name));
		}
		execute("set synchronous_commit = off; set work_mem = '256MB'; set temp_buffers = '256MB'; set jit = off");
		run("words");
		run("hashtags");
		run("creators");
		long last = Long.parseLong(options.get("stories"));
		for (long first = count("select count(*) + 1 from story where slug ~ '-g[0-9]+$'"); first <= last; first += BATCH) {
			tell(first, Math.min(last, first + BATCH - 1));
		}
		if (!options.get("waiting").equals("0")) {
			run("decisions");
		}
		finish();
	}

	// A batch is there with all its numbers, or it is not there: a run that was stopped can be taken up again.
	private void tell(long first, long last) throws SQLException, IOException {
		set("first", Long.toString(first));
		set("last", Long.toString(last));
		this.database.setAutoCommit(false);
		run("stories");
		run("tallies");
		this.database.commit();
		this.database.setAutoCommit(true);
		System.out.printf("stories %,d to %,d are there%n", first, last);
	}

	private void finish() throws SQLException {
		execute("vacuum analyze");
		for (String table : new String[] { "story", "creator", "hashtag", "story_hashtag", "tally", "tally_total",
				"moderation_case", "ledger_entry" }) {
			System.out.printf("%,12d %s%n", count("select count(*) from " + table), table);
		}
	}

	private void run(String file) throws SQLException, IOException {
		long start = System.nanoTime();
		execute(Files.readString(this.folder.resolve(file + ".sql")));
		System.out.printf("%s: %.1f s%n", file, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
	}

	private void set(String name, String value) throws SQLException {
		try (PreparedStatement statement = this.database.prepareStatement("select set_config(?, ?, false)")) {
			statement.setString(1, "bench." + name);
			statement.setString(2, value);
			statement.execute();
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.database.createStatement()) {
			statement.execute(sql);
		}
	}

	private long count(String sql) throws SQLException {
		try (Statement statement = this.database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
