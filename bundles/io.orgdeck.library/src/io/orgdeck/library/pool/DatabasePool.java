package io.orgdeck.library.pool;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.postgresql.ds.PGSimpleDataSource;

import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Publication;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.library.remote.Login;

/**
 * A pool in PostgreSQL. Whoever contributes sees the own contributions and what is published; whoever keeps the pool sees all. That
 * is the server's doing, by the policies of its tables, and does not rest on this program.
 */
final class DatabasePool implements Pool {

	/** What PostgreSQL says when somebody may not do something. */
	private static final String NO_RIGHT = "42501";
	private static final String TAKEN = "23505";
	private static final String NO_TABLE = "42P01";
	private static final String LOGIN_CLASS = "28";
	/** Publishing is one at a time. */
	private static final String LOCK = "select pg_advisory_xact_lock(" + (Migrations.LOCK + 1) + ')';
	private static final int PATIENCE_SECONDS = 20;

	private final Connection connection;
	private final String place;

	DatabasePool(URI address, Login login) throws IOException {
		place = address.getHost() + address.getPath();
		connection = connect(address, login, false);
		try {
			connection.setAutoCommit(false);
			Migrations.run(connection);
		} catch (SQLException e) {
			close();
			throw told(Kind.CANNOT_READ, e);
		} catch (IOException e) {
			close();
			throw e;
		}
	}

	/** A password that is kept may have been changed since; then it is asked for once more. */
	private Connection connect(URI address, Login login, boolean again) throws StoreException {
		String user = address.getUserInfo() == null ? "" : address.getUserInfo();
		Login.Answer answer = login.ask(new Login.Question(place, user, Optional.empty(), again))
				.orElseThrow(
						() -> new StoreException(Kind.CANNOT_READ, NLS.bind(again ? Messages.wrongPassword : Messages.noPassword, place)));
		try {
			return source(address, answer).getConnection();
		} catch (SQLException e) {
			if (!again && String.valueOf(e.getSQLState()).startsWith(LOGIN_CLASS)) {
				return connect(address, login, true);
			}
			throw told(Kind.CANNOT_READ, e);
		}
	}

	/** The server's certificate is verified unless the address says otherwise. */
	private static PGSimpleDataSource source(URI address, Login.Answer answer) {
		var source = new PGSimpleDataSource();
		source.setServerNames(new String[] { address.getHost() });
		if (address.getPort() > 0) {
			source.setPortNumbers(new int[] { address.getPort() });
		}
		source.setDatabaseName(address.getPath().substring(Math.min(1, address.getPath().length())));
		source.setUser(answer.user());
		source.setPassword(new String(answer.password()));
		source.setSslMode("verify-full");
		source.setApplicationName("orgdeck");
		source.setConnectTimeout(PATIENCE_SECONDS);
		source.setSocketTimeout(PATIENCE_SECONDS * 6);
		for (String part : address.getRawQuery() == null ? new String[0] : address.getRawQuery().split("&")) {
			String[] pair = part.split("=", 2);
			String value = pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
			switch (pair[0]) {
				case "sslmode" -> source.setSslMode(value);
				case "sslrootcert" -> source.setSslRootCert(value);
				default -> {
					// Others are for other programs.
				}
			}
		}
		return source;
	}

	private interface Work<T> {
		T run() throws SQLException, IOException;
	}

	private <T> T inOneStep(Kind kind, Work<T> work) throws IOException {
		try {
			T result = work.run();
			connection.commit();
			return result;
		} catch (SQLException e) {
			goBack(e);
			throw told(kind, e);
		} catch (IOException | RuntimeException e) {
			goBack(e);
			throw e;
		}
	}

	private void goBack(Exception because) {
		try {
			connection.rollback();
		} catch (SQLException gone) {
			because.addSuppressed(gone);
		}
	}

	private StoreException told(Kind kind, SQLException e) {
		String state = String.valueOf(e.getSQLState());
		String sentence = state.equals(NO_RIGHT) ? Messages.noRight
				: state.equals(NO_TABLE) ? Messages.noPool : state.startsWith(LOGIN_CLASS) ? Messages.wrongPassword : Messages.noAnswer;
		return new StoreException(kind, NLS.bind(sentence, place), e);
	}

	@Override
	public Outcome add(ContributionFile file) throws IOException {
		return inOneStep(Kind.CANNOT_WRITE, () -> {
			String organisation = file.contribution().organisation();
			Optional<ContributionFile> known = find(organisation);
			if (known.isPresent() && !known.get().key().equals(file.key())) {
				throw new StoreException(Kind.CANNOT_WRITE, Messages.otherKey);
			}
			if (known.isPresent() && known.get().equals(file)) {
				return Outcome.KNOWN;
			}
			String sql = known.isEmpty() ? "insert into orgdeck_pool.contribution (content, organisation) values (?, ?)"
					: "update orgdeck_pool.contribution set content = ?, changed = now() where organisation = ?";
			try (PreparedStatement put = connection.prepareStatement(sql)) {
				put.setString(1, file.text());
				put.setString(2, organisation);
				if (put.executeUpdate() != 1) {
					throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.noRight, place));
				}
			} catch (SQLException e) {
				if (TAKEN.equals(e.getSQLState())) {
					// The row is there, but somebody else's.
					throw new StoreException(Kind.CANNOT_WRITE, Messages.otherKey, e);
				}
				throw e;
			}
			return known.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
		});
	}

	private Optional<ContributionFile> find(String organisation) throws SQLException, IOException {
		try (PreparedStatement get = connection.prepareStatement("select content from orgdeck_pool.contribution where organisation = ?")) {
			get.setString(1, organisation);
			try (ResultSet found = get.executeQuery()) {
				return found.next() ? Optional.of(ContributionFile.parse(found.getString(1), organisation)) : Optional.empty();
			}
		}
	}

	@Override
	public boolean withdraw(String organisation) throws IOException {
		return inOneStep(Kind.CANNOT_WRITE, () -> {
			try (PreparedStatement delete = connection.prepareStatement("delete from orgdeck_pool.contribution where organisation = ?")) {
				delete.setString(1, organisation);
				return delete.executeUpdate() > 0;
			}
		});
	}

	@Override
	public List<ContributionFile> contributions() throws IOException {
		return inOneStep(Kind.CANNOT_READ, this::all);
	}

	private List<ContributionFile> all() throws SQLException, IOException {
		var all = new ArrayList<ContributionFile>();
		try (PreparedStatement get = connection
				.prepareStatement("select organisation, content from orgdeck_pool.contribution order by organisation collate \"C\"");
				ResultSet found = get.executeQuery()) {
			while (found.next()) {
				ContributionFile one = ContributionFile.parse(found.getString(2), found.getString(1));
				if (!one.contribution().organisation().equals(found.getString(1))) {
					throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.misplaced, found.getString(1)));
				}
				all.add(one);
			}
		}
		return all;
	}

	private Publication publication(LocalDate day) throws SQLException, IOException {
		return Publication.next(all().stream().map(ContributionFile::contribution).toList(), published(), day);
	}

	@Override
	public Release next(LocalDate day) throws IOException {
		return inOneStep(Kind.CANNOT_READ, () -> publication(day).release());
	}

	@Override
	public Release publish(LocalDate day) throws IOException {
		return inOneStep(Kind.CANNOT_WRITE, () -> {
			try (var lock = connection.createStatement()) {
				lock.execute(LOCK);
			}
			Publication next = publication(day);
			try (PreparedStatement put = connection.prepareStatement("insert into orgdeck_pool.published (number, release) values (?, ?)");
					PreparedStatement keep = connection.prepareStatement("insert into orgdeck_pool.basis (number, basis) values (?, ?)")) {
				put.setInt(1, next.release().number());
				put.setString(2, next.release().json());
				put.executeUpdate();
				keep.setInt(1, next.release().number());
				keep.setString(2, next.basisJson());
				keep.executeUpdate();
			}
			return next.release();
		});
	}

	private List<Publication> published() throws SQLException, IOException {
		var all = new ArrayList<Publication>();
		try (PreparedStatement get = connection.prepareStatement(
				"select p.number, p.release, b.basis from orgdeck_pool.published p join orgdeck_pool.basis b using (number) order by number");
				ResultSet found = get.executeQuery()) {
			while (found.next()) {
				all.add(Publication.parse(found.getString(2), found.getString(3), found.getInt(1)));
			}
		}
		return all;
	}

	@Override
	public Optional<Release> latest() throws IOException {
		return inOneStep(Kind.CANNOT_READ, () -> {
			try (PreparedStatement get = connection
					.prepareStatement("select number, release from orgdeck_pool.published order by number desc limit 1");
					ResultSet found = get.executeQuery()) {
				return found.next() ? Optional.of(Release.parse(found.getString(2), found.getInt(1))) : Optional.empty();
			}
		});
	}

	@Override
	public void close() throws IOException {
		try {
			connection.close();
		} catch (SQLException e) {
			throw told(Kind.CANNOT_READ, e);
		}
	}
}
