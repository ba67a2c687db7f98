package io.orgdeck.library.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * Brings the tables of a pool to what this program knows, step by step, each numbered file once. Only who owns the database can;
 * for everybody else they are as they are.
 */
final class Migrations {

	/** How many steps there are. */
	private static final int LAST = 1;
	/** Any number that no other program on the server uses: one migration at a time. */
	static final long LOCK = 0x6f7267_6465636bL;

	private Migrations() {
	}

	static void run(Connection connection) throws SQLException, IOException {
		int known = version(connection);
		if (known > LAST) {
			throw new StoreException(Kind.CANNOT_READ, Messages.newerPool);
		}
		if (known < LAST && mayCreate(connection)) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("select pg_advisory_xact_lock(" + LOCK + ')');
				// Somebody else may have been quicker.
				for (int step = version(connection) + 1; step <= LAST; step++) {
					statement.execute(step(step));
					statement.execute("insert into orgdeck_pool.version (number) values (" + step + ')');
				}
			}
		}
		connection.commit();
	}

	private static int version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet table = statement.executeQuery("select to_regclass('orgdeck_pool.version') is not null")) {
			table.next();
			if (!table.getBoolean(1)) {
				return 0;
			}
		}
		try (Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery("select coalesce(max(number), 0) from orgdeck_pool.version")) {
			found.next();
			return found.getInt(1);
		}
	}

	private static boolean mayCreate(Connection connection) throws SQLException {
		try (PreparedStatement ask = connection.prepareStatement("select has_database_privilege(current_database(), 'create')");
				ResultSet found = ask.executeQuery()) {
			found.next();
			return found.getBoolean(1);
		}
	}

	private static String step(int number) throws IOException {
		String name = String.format(Locale.ROOT, "%04d.sql", number);
		try (InputStream in = Migrations.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.unreadable, name));
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
