package io.orgdeck.library.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.pool.Pool.Outcome;
import io.orgdeck.library.remote.Login;
import io.orgdeck.samples.RandomPool;

@DisplayName("A pool in a folder and in PostgreSQL: the same figures, and nobody sees what is another's")
class PoolsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
	private static final int ORGANISATIONS = 30;
	private static final String STATE = "orgdeck.state";

	private static PostgresServer server;
	private static String outside;

	@TempDir
	private static Path state;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() throws IOException, InterruptedException, SQLException {
		outside = System.getProperty(STATE);
		System.setProperty(STATE, state.toString());
		server = PostgresServer.start();
		String password = " password '" + PostgresServer.PASSWORD + "'";
		server.sql("postgres", "root", "create role programme login createrole" + password, "create role alice login" + password,
				"create role bob login" + password, "create role carol login" + password, "create role nobody login" + password);
	}

	@AfterAll
	static void stop() throws IOException, InterruptedException {
		if (outside == null) {
			System.clearProperty(STATE);
		} else {
			System.setProperty(STATE, outside);
		}
		if (server != null) {
			server.close();
		}
	}

	/** A new database whose tables the owner has made by opening it. */
	private static void newPool() throws IOException, SQLException {
		server.sql("postgres", "root", "drop database if exists pool with (force)", "create database pool owner programme");
		as("programme").close();
		server.sql("pool", "programme", "grant orgdeck_contributor to alice, bob", "grant orgdeck_keeper to carol");
	}

	private static Pool as(String user) throws IOException {
		return Pools.at(server.address(user), login(user, PostgresServer.PASSWORD));
	}

	private static Login login(String user, String password) {
		return question -> Optional.of(new Login.Answer(user, password.toCharArray(), false));
	}

	private static ContributionFile signed(Contribution contribution) throws IOException {
		return ContributionFile.sign(contribution, SigningKey.findOrMake());
	}

	@Test
	@DisplayName("Both give the same figures to the last digit, through several publications")
	void bothGiveTheSame() throws IOException, SQLException {
		newPool();
		var random = new Random(61);
		try (Pool files = Pools.at(folder.toString(), Login.NOBODY);
				Pool alice = as("alice");
				Pool bob = as("bob");
				Pool carol = as("carol")) {
			int published = 0;
			for (int round = 0; round < 6; round++) {
				for (int i = 0; i < 7; i++) {
					int organisation = random.nextInt(ORGANISATIONS);
					ContributionFile one = signed(RandomPool.contribution(random, organisation));
					assertEquals(files.add(one), (organisation % 2 == 0 ? alice : bob).add(one));
				}
				assertEquals(files.contributions(), carol.contributions());
				String first = outcome(files);
				assertEquals(first, outcome(carol));
				published += first.startsWith("{") ? 1 : 0;
				assertEquals(files.latest(), bob.latest());
			}
			assertTrue(published > 1, "published " + published);
		}
	}

	private static String outcome(Pool pool) throws IOException {
		try {
			return pool.publish(DAY).json();
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	@Test
	@DisplayName("Whoever contributes sees the own alone, changes nothing of others, and publishes nothing; the server itself refuses")
	void nobodySeesWhatIsAnothers() throws IOException, SQLException {
		newPool();
		List<Contribution> all = RandomPool.contributions(new Random(62), 8);
		try (Pool alice = as("alice"); Pool bob = as("bob"); Pool carol = as("carol")) {
			for (Contribution one : all) {
				assertEquals(Outcome.ADDED, (one == all.getFirst() ? bob : alice).add(signed(one)));
			}
			assertEquals(Outcome.KNOWN, bob.add(signed(all.getFirst())));
			assertEquals(1, bob.contributions().size());
			assertEquals(7, alice.contributions().size());
			assertFalse(alice.withdraw(all.getFirst().organisation()));
			assertTrue(assertThrows(StoreException.class, () -> alice.add(signed(all.getFirst()))).getMessage().contains("another key"));
			assertEquals(
					"You may not do that at localhost/pool. Ask whoever keeps the pool to make you one of those who contribute, or who keep it.",
					assertThrows(StoreException.class, () -> alice.publish(DAY)).getMessage());
			Release release = carol.publish(DAY);
			assertEquals(Optional.of(release), alice.latest());
			assertEquals(8, carol.contributions().size());
		}
		for (String statement : List.of("select * from orgdeck_pool.basis", "update orgdeck_pool.published set release = ''",
				"delete from orgdeck_pool.published", "insert into orgdeck_pool.published values (9, '')",
				"update orgdeck_pool.contribution set owner = 'bob'", "alter table orgdeck_pool.contribution disable row level security",
				"insert into orgdeck_pool.contribution (organisation, content, owner) values ('" + "a".repeat(64) + "', '', 'bob')")) {
			assertEquals("42501", assertThrows(SQLException.class, () -> server.sql("pool", "alice", statement), statement).getSQLState(),
					statement);
		}
		assertEquals("42501", assertThrows(SQLException.class,
				() -> server.sql("pool", "carol", "update orgdeck_pool.published set release = ''")).getSQLState());
		assertThrows(StoreException.class, () -> {
			try (Pool nobody = as("nobody")) {
				nobody.latest();
			}
		});
	}

	@Test
	@DisplayName("Words that look like commands are words")
	void commandsAreWords() throws IOException, SQLException {
		newPool();
		String bad = "'); drop schema orgdeck_pool cascade; --";
		Contribution plain = RandomPool.contribution(new Random(63), 1);
		var hostile = new Contribution(plain.organisation(), new Contribution.Facts(bad, "$$; \\' %s", "\" or 1=1"), bad, plain.asked(),
				plain.threshold(), plain.dimensions(), plain.questions());
		try (Pool alice = as("alice")) {
			alice.add(signed(hostile));
			assertFalse(alice.withdraw("' or '1'='1"));
			assertEquals(List.of(signed(hostile)), alice.contributions());
		}
	}

	@Test
	@DisplayName("What somebody has put past this program into the tables is told by its organisation, and whoever keeps the pool takes it out")
	void nonsenseInTheTablesIsTold() throws IOException, SQLException {
		newPool();
		String organisation = "b".repeat(64);
		try (Pool alice = as("alice"); Pool carol = as("carol")) {
			for (Contribution one : RandomPool.contributions(new Random(64), 6)) {
				alice.add(signed(one));
			}
			server.sql("pool", "alice",
					"insert into orgdeck_pool.contribution (organisation, content) values ('" + organisation + "', 'nonsense')");
			String sentence = assertThrows(StoreException.class, () -> carol.publish(DAY)).getMessage();
			assertTrue(sentence.startsWith(organisation + " is not a contribution"), sentence);
			assertTrue(carol.withdraw(organisation));
			assertEquals(6, carol.publish(DAY).organisations());
		}
	}

	@Test
	@DisplayName("A wrong password, a certificate that nobody vouches for, a server that is not there: a sentence each")
	void whatGoesWrongIsTold() throws IOException, SQLException {
		newPool();
		String address = server.address("alice");
		assertTrue(assertThrows(StoreException.class, () -> Pools.at(address, login("alice", "wrong"))).getMessage()
				.startsWith("Name or password are not those of the pool at localhost/pool"));
		String unknown = address.substring(0, address.indexOf('?'));
		assertTrue(assertThrows(StoreException.class, () -> Pools.at(unknown, login("alice", PostgresServer.PASSWORD))).getMessage()
				.contains("certificate"));
		assertTrue(assertThrows(StoreException.class,
				() -> Pools.at(unknown + "?sslmode=disable", login("alice", PostgresServer.PASSWORD))).getMessage()
				.contains("safe connection"));
		assertTrue(
				assertThrows(StoreException.class, () -> Pools.at("postgresql://alice@localhost:1/pool", login("alice", ""))).getMessage()
						.contains("does not answer"));
		assertTrue(assertThrows(StoreException.class, () -> Pools.at(address, Login.NOBODY)).getMessage().contains("asks for a password"));
		assertTrue(assertThrows(StoreException.class, () -> Pools.at(folder.resolve("gone").toString(), Login.NOBODY)).getMessage()
				.contains("is no folder"));
	}

	@Test
	@DisplayName("A folder: the earlier contribution stays when another key signs, and a renamed copy is told")
	void aFolderKeepsWhatIsThere() throws IOException {
		Contribution one = RandomPool.contribution(new Random(65), 1);
		try (Pool pool = Pools.at(folder.toString(), Login.NOBODY)) {
			assertEquals(Outcome.ADDED, pool.add(signed(one)));
			byte[] before = Files.readAllBytes(folder.resolve(one.organisation() + ContributionFile.ENDING));
			Files.move(state.resolve("keys"), state.resolve("keys-of-somebody"));
			assertTrue(assertThrows(StoreException.class, () -> pool.add(signed(one))).getMessage().contains("another key"));
			assertEquals(List.of(one), pool.contributions().stream().map(ContributionFile::contribution).toList());
			Files.write(folder.resolve("copy" + ContributionFile.ENDING), before);
			assertTrue(assertThrows(StoreException.class, pool::contributions).getMessage().contains("under the name of its organisation"));
			Files.delete(folder.resolve("copy" + ContributionFile.ENDING));
			assertTrue(pool.withdraw(one.organisation()));
			assertEquals(List.of(), pool.contributions());
			assertEquals(Optional.empty(), pool.latest());
		}
	}
}
