package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.merge.MergeReport;
import io.orgdeck.core.merge.MergeSettings;
import io.orgdeck.core.merge.OtherCopy;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;

/**
 * Joins two copies of one assessment as <em>Merge a colleague's copy</em> does, with the state that both come from. In a conflict
 * somebody chooses which value stands; the other one is kept as a comment.
 */
final class AssessmentJoin implements AutoCloseable {

	/**
	 * What came of it.
	 *
	 * @param file      the joined assessment; it goes with the joiner
	 * @param conflicts as sentences
	 */
	record Joined(Path file, List<String> conflicts) {
	}

	/** One of the two, and who has written it. */
	record Copy(Path file, String whose) {
	}

	/** When something was joined is told by the day, so that whoever joins the same two gets the same. */
	private static final Clock BY_THE_DAY = Clock.tick(Clock.systemUTC(), Duration.ofDays(1));

	private final Path folder;
	private final PasswordSource passwords;

	AssessmentJoin(PasswordSource passwords) throws IOException {
		this.passwords = passwords;
		folder = Files.createTempDirectory(StateFolder.make("joining"), "join");
	}

	/** Where a copy can be put for the time of joining. */
	Path place(String name) {
		return folder.resolve(name);
	}

	/**
	 * @param choice for what joining would bring about, whether their value stands in a conflict; empty where nobody is asked and the
	 *               {@linkplain Conflicts#isLater later} one does
	 * @return empty when they cannot be joined: they are not of one assessment, damaged, of a newer format, or protected by a password
	 *         that nobody says
	 */
	Optional<Joined> join(Copy mine, Copy theirs, Optional<Path> base, Optional<Function<MergeReport, Predicate<MergeLine>>> choice)
			throws IOException {
		try {
			OtherCopy copy = OtherCopy.read(theirs.file(), base, passwords);
			AssessmentDocument document = AssessmentDocument.open(mine.file(), OpenMode.READ_ONLY, passwords, new NullProgressMonitor());
			try {
				Predicate<MergeLine> theirsStands = choice.isEmpty() ? Conflicts::isLater : choice.get().apply(copy.preview(document));
				MergeReport report = copy.mergeInto(document, Messages.join_step,
						new MergeSettings(theirs.whose(), mine.whose(), theirsStands, BY_THE_DAY));
				Path joined = place("joined.assessment");
				document.saveAs(joined, new NullProgressMonitor());
				return Optional.of(
						new Joined(joined, report.lines().stream().filter(AssessmentJoin::isForPeople).map(MergeLine::sentence).toList()));
			} finally {
				document.close();
			}
		} catch (CannotMergeException | StoreException e) {
			return Optional.empty();
		}
	}

	private static boolean isForPeople(MergeLine line) {
		return switch (line.kind()) {
			case CONFLICT, SAME_PERSON, MISSING -> true;
			default -> false;
		};
	}

	@Override
	public void close() throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
