package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.EarlierState;
import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;

/** Makes one file of two, where that can be done, and finds a name for the second where it cannot. */
final class FileJoin {

	/** So many sentences are told of one file. */
	private static final int MOST = 8;

	private final Road road;
	private final PasswordSource passwords;
	private final Conflicts conflicts;
	private final String who;

	/** @param who works here */
	FileJoin(Road road, PasswordSource passwords, Conflicts conflicts, String who) {
		this.road = road;
		this.passwords = passwords;
		this.conflicts = conflicts;
		this.who = who;
	}

	/**
	 * One assessment of two; empty when they cannot be joined, or are none.
	 *
	 * @param base what both come from; may be null
	 * @param told takes what was in conflict, as sentences
	 */
	Optional<ObjectId> join(String path, ObjectId mine, ObjectId theirs, ObjectId base, String whose, Collection<String> told)
			throws IOException {
		if (!path.endsWith('.' + AssessmentStore.EXTENSION)) {
			return Optional.empty();
		}
		try (var join = new AssessmentJoin(passwords)) {
			var own = new AssessmentJoin.Copy(copy(mine, join.place("mine.assessment")), who);
			var other = new AssessmentJoin.Copy(copy(theirs, join.place("theirs.assessment")), whose);
			Optional<Path> baseFile = base == null ? Optional.empty() : Optional.of(copy(base, join.place("base.assessment")));
			// Where nobody chooses, the two change places by their content: whoever joins them, the same bytes come of it.
			boolean byWords = conflicts == Conflicts.BY_WORDS;
			boolean turned = byWords && theirs.compareTo(mine) < 0;
			Optional<AssessmentJoin.Joined> joined = join.join(turned ? other : own, turned ? own : other, baseFile,
					byWords ? Optional.empty() : Optional.of(report -> conflicts.choose(path, whose, report)));
			if (joined.isEmpty()) {
				return Optional.empty();
			}
			joined.get().conflicts().forEach(line -> told.add(NLS.bind(Messages.sharing_line, path, line)));
			return Optional.of(road.keep(joined.get().file()));
		}
	}

	/** What is different in an assessment now, as sentences; nothing where nobody can tell. */
	List<String> changes(String path, ObjectId before, ObjectId now) throws IOException {
		if (before == null || now == null || !path.endsWith('.' + AssessmentStore.EXTENSION)) {
			return List.of();
		}
		try (var join = new AssessmentJoin(PasswordSource.NONE)) {
			EarlierState earlier = EarlierState.read(copy(before, join.place("before.assessment")), PasswordSource.NONE);
			List<MergeLine> lines = EarlierState.read(copy(now, join.place("now.assessment")), PasswordSource.NONE).since(earlier);
			var sentences = new ArrayList<>(lines.stream().limit(MOST).map(line -> NLS.bind(Messages.sharing_line, path, line.sentence()))
					.toList());
			if (lines.size() > MOST) {
				sentences.add(NLS.bind(Messages.sharing_line, path, NLS.bind(Messages.sharing_more, lines.size() - MOST)));
			}
			return sentences;
		} catch (StoreException | CannotMergeException e) {
			return List.of();
		}
	}

	private Path copy(ObjectId file, Path target) throws IOException {
		road.copy(file, target);
		return target;
	}

	/** A name for a second copy that no file has: "a (Ana, 2026-03-01).assessment". */
	static Path beside(Path file, String whose) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String words = FileNames.of(whose) + ", " + LocalDate.now(ZoneId.of("UTC"));
		for (int i = 1;; i++) {
			Path beside = file.resolveSibling(name.substring(0, dot) + " (" + words + (i == 1 ? "" : " " + i) + ')' + name.substring(dot));
			if (!Files.exists(beside)) {
				return beside;
			}
		}
	}
}
