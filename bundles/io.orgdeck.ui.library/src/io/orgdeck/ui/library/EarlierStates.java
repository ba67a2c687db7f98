package io.orgdeck.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.document.OpenedCopies;
import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.merge.EarlierState;
import io.orgdeck.core.merge.MergeLine;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.library.remote.State;

/** The earlier states of one assessment: each is fetched when somebody wants to see it, and stays as long as the dialog is open. */
final class EarlierStates {

	private final Sharing sharing;
	private final String path;
	private final Path file;
	private final List<State> states;
	private final PasswordSource passwords;
	private final Map<String, EarlierState> read = new HashMap<>();
	private char[] password;

	/** @param passwords asked once, when the assessment is protected */
	EarlierStates(Sharing sharing, String path, Path file, PasswordSource passwords) throws StoreException {
		this.sharing = sharing;
		this.path = path;
		this.file = file;
		states = sharing.history(path);
		this.passwords = passwords;
	}

	/** The latest first. */
	List<State> all() {
		return states;
	}

	private Optional<char[]> password(String name, boolean again) {
		if (again || password == null) {
			password = passwords.passwordOf(name, again).orElse(null);
		}
		return Optional.ofNullable(password).map(char[]::clone);
	}

	/** A copy of the file as it was, to be looked at; under a name that tells its date. */
	Path copy(State state) throws StoreException {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		try {
			Path copy = OpenedCopies.folder()
					.resolve(FileNames.of(name.substring(0, dot) + ", " + SharingActions.moment(state.when())) + name.substring(dot));
			sharing.take(path, state.id(), copy, true);
			return copy;
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(StoreException.Kind.CANNOT_WRITE, Failure.reason(e), e);
		}
	}

	synchronized EarlierState read(State state) throws StoreException {
		EarlierState known = read.get(state.id());
		if (known == null) {
			Path copy = copy(state);
			try {
				known = EarlierState.read(copy, this::password);
			} finally {
				delete(copy);
			}
			read.put(state.id(), known);
		}
		return known;
	}

	private static void delete(Path copy) throws StoreException {
		try {
			Files.deleteIfExists(copy);
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, Failure.reason(e), e);
		}
	}

	/** What a state has changed of the one before it, as sentences. */
	List<String> changes(State state) throws StoreException {
		int place = states.indexOf(state);
		if (place == states.size() - 1) {
			return List.of(Messages.historyFirst);
		}
		try {
			return read(state).since(read(states.get(place + 1))).stream().map(MergeLine::sentence).toList();
		} catch (CannotMergeException e) {
			return List.of(e.getMessage());
		}
	}

	/** Something that is different now, and whether it can be taken back by itself. */
	record Different(MergeLine line, boolean canBeTakenBack) {
	}

	/** What is different now. */
	List<Different> differences(State state) throws StoreException {
		EarlierState earlier = read(state);
		if (!Files.exists(file)) {
			return List.of();
		}
		AssessmentDocument now = AssessmentDocument.open(file, OpenMode.READ_ONLY, this::password, new NullProgressMonitor());
		try {
			return earlier.differences(now.content()).stream()
					.map(line -> new Different(line, earlier.canTakeBack(line, now.content()))).toList();
		} catch (CannotMergeException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, e.getMessage(), e);
		} finally {
			now.close();
		}
	}

	/** Makes in an open assessment something what it was, as one step. */
	void takeBack(State state, List<MergeLine> lines, AssessmentDocument document) throws StoreException {
		String label = NLS.bind(Messages.takeBackStep, lines.getFirst().subject(), SharingActions.moment(state.when()));
		try {
			read(state).takeBack(document, label, lines.stream().map(EarlierState::subject).distinct().toList());
		} catch (CannotMergeException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, e.getMessage(), e);
		}
	}
}
