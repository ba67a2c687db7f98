package io.orgdeck.library.pool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Publication;
import io.orgdeck.core.pool.Release;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/** A pool in a folder: each contribution a file, named after its organisation's hash; what is published beside it, never changed. */
final class FolderPool implements Pool {

	private static final String PUBLISHED = "published";
	private static final String RELEASE = ".release";
	private static final String BASIS = ".basis";
	private static final String NUMBER = "%04d";

	private final Path folder;

	/** @throws StoreException when there is no such folder */
	FolderPool(Path folder) throws StoreException {
		if (!Files.isDirectory(folder)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.noFolder, folder));
		}
		this.folder = folder;
	}

	private Path file(String organisation) {
		return folder.resolve(organisation + ContributionFile.ENDING);
	}

	@Override
	public Outcome add(ContributionFile contribution) throws IOException {
		Path target = file(contribution.contribution().organisation());
		if (!Files.exists(target)) {
			contribution.write(target, false);
			return Outcome.ADDED;
		}
		ContributionFile known = ContributionFile.read(target);
		if (!known.key().equals(contribution.key())) {
			throw new StoreException(Kind.CANNOT_WRITE, Messages.otherKey);
		}
		if (known.equals(contribution)) {
			return Outcome.KNOWN;
		}
		contribution.write(target, true);
		return Outcome.REPLACED;
	}

	@Override
	public boolean withdraw(String organisation) throws IOException {
		Path target = file(organisation);
		try {
			return Files.deleteIfExists(target);
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.cannotRemove, target), e);
		}
	}

	@Override
	public List<ContributionFile> contributions() throws IOException {
		var all = new ArrayList<ContributionFile>();
		for (Path file : files(folder, ContributionFile.ENDING)) {
			ContributionFile contribution = ContributionFile.read(file);
			if (!file.equals(file(contribution.contribution().organisation()))) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.misplaced, file));
			}
			all.add(contribution);
		}
		return all;
	}

	private static List<Path> files(Path in, String ending) throws IOException {
		try (Stream<Path> all = Files.list(in)) {
			return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.noFolder, in), e);
		}
	}

	private Publication publication(LocalDate day) throws IOException {
		var earlier = new ArrayList<Publication>();
		for (Path file : files(published(), RELEASE)) {
			earlier.add(Publication.parse(text(file), text(beside(file)), earlier.size() + 1));
		}
		return Publication.next(contributions().stream().map(ContributionFile::contribution).toList(), earlier, day);
	}

	@Override
	public Release next(LocalDate day) throws IOException {
		return publication(day).release();
	}

	@Override
	public Release publish(LocalDate day) throws IOException {
		Publication next = publication(day);
		Path release = published().resolve(String.format(Locale.ROOT, NUMBER, next.release().number()) + RELEASE);
		Files.createDirectories(published());
		// The basis comes first: a release without one could not be compared with.
		write(beside(release), next.basisJson(), true);
		write(release, next.release().json(), false);
		return next.release();
	}

	private Path published() {
		return folder.resolve(PUBLISHED);
	}

	private static Path beside(Path release) {
		return release.resolveSibling(release.getFileName().toString().replace(RELEASE, BASIS));
	}

	private static void write(Path file, String text, boolean replace) throws IOException {
		SafeFile.write(file, replace, out -> out.write((text + '\n').getBytes(StandardCharsets.UTF_8)));
	}

	private static String text(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.unreadable, file), e);
		}
	}

	@Override
	public Optional<Release> latest() throws IOException {
		List<Path> all = files(published(), RELEASE);
		return all.isEmpty() ? Optional.empty() : Optional.of(Release.parse(text(all.getLast()), all.size()));
	}

	@Override
	public void close() {
		// Nothing is open between two calls.
	}
}
