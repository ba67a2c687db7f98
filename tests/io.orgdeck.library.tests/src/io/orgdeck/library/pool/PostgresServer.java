package io.orgdeck.library.pool;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of Debian's on this computer alone, with a certificate of its own, which goes when the test ends. */
final class PostgresServer implements AutoCloseable {

	static final String PASSWORD = "a password for tests";

	private static final int PATIENCE_SECONDS = 60;

	private final Path folder;
	private final Path programs;
	private final int port;

	private PostgresServer(Path programs) throws IOException, InterruptedException {
		this.programs = programs;
		// Not in a folder that the user postgres may not enter.
		folder = Files.createTempDirectory("orgdeck-pool");
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		Path password = Files.writeString(folder.resolve("password"), PASSWORD);
		run(folder, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
				"/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", "server.key", "-out", "server.crt");
		if (isRoot()) {
			run(folder, "chown", "-R", "postgres", folder.toString());
		}
		asServer("initdb", "-D", data().toString(), "-U", "root", "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8",
				"--locale=C.UTF-8", "--no-sync");
		Files.writeString(data().resolve("postgresql.conf"), String.join("\n", "", "port=" + port, "listen_addresses='localhost'",
				"unix_socket_directories='" + folder + "'", "fsync=off", "ssl=on", "ssl_cert_file='" + certificate() + "'",
				"ssl_key_file='" + folder.resolve("server.key") + "'", ""), StandardOpenOption.APPEND);
		Files.writeString(data().resolve("pg_hba.conf"), "hostssl all all localhost scram-sha-256\n");
		asServer("pg_ctl", "-D", data().toString(), "-l", folder.resolve("log").toString(), "-w", "-t", "30", "start");
	}

	/** A server of its own; where there is no PostgreSQL the test is skipped, on a build server it fails. */
	static PostgresServer start() throws IOException, InterruptedException {
		Optional<Path> programs = programs();
		if (programs.isEmpty() && "true".equals(System.getenv("CI"))) {
			fail("There is no PostgreSQL: apt-get install postgresql");
		}
		assumeTrue(programs.isPresent(), "Skipped: there is no PostgreSQL (apt-get install postgresql).");
		return new PostgresServer(programs.get());
	}

	private static Optional<Path> programs() throws IOException {
		Path root = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(root)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(root)) {
			return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
					.max(Comparator.naturalOrder());
		}
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	/** The server's own programs refuse to be run by root. */
	private void asServer(String program, String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<String>();
		if (isRoot()) {
			command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
		}
		command.add(programs.resolve(program).toString());
		command.addAll(List.of(arguments));
		run(folder, command.toArray(String[]::new));
	}

	private static void run(Path in, String... command) throws IOException, InterruptedException {
		Path log = Files.createTempFile("orgdeck-pool", ".log");
		Process process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		process.getOutputStream().close();
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		String said = Files.readString(log, StandardCharsets.UTF_8);
		Files.delete(log);
		if (!ended || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IOException(String.join(" ", command) + ": " + said);
		}
	}

	private Path data() {
		return folder.resolve("data");
	}

	Path certificate() {
		return folder.resolve("server.crt");
	}

	/** The address of the pool for somebody. */
	String address(String user) {
		return "postgresql://" + user + "@localhost:" + port + "/pool?sslrootcert=" + certificate();
	}

	/** Runs statements as somebody. */
	void sql(String database, String user, String... statements) throws SQLException {
		var source = new PGSimpleDataSource();
		source.setServerNames(new String[] { "localhost" });
		source.setPortNumbers(new int[] { port });
		source.setDatabaseName(database);
		source.setUser(user);
		source.setPassword(PASSWORD);
		source.setSslMode("require");
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			for (String one : statements) {
				statement.execute(one);
			}
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		asServer("pg_ctl", "-D", data().toString(), "-m", "immediate", "-w", "stop");
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			run(Path.of("/"), "rm", "-rf", folder.toString());
		}
	}
}
