package io.orgdeck.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.Phase;
import io.orgdeck.core.ballot.PictureChannel;
import io.orgdeck.core.ballot.PictureReport;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Question;

/** Reads what is to happen in the room, one command a line, and says what has happened. */
final class RoomTalk {

	private final AssessmentDocument document;
	private final BallotBox box;
	private final PrintWriter out;
	private final PrintWriter err;
	private final PictureChannel cards;

	/** @param cards reads photos of cards; null when this installation cannot */
	RoomTalk(AssessmentDocument document, BallotBox box, PictureChannel cards, PrintWriter out, PrintWriter err) {
		this.document = document;
		this.box = box;
		this.cards = cards;
		this.out = out;
		this.err = err;
	}

	/** Until somebody says "end", or says nothing more. */
	void run(BufferedReader in) throws IOException {
		boolean goesOn = true;
		while (goesOn) {
			String line = in.readLine();
			goesOn = line != null && (line.isBlank() || obeyed(line.strip().split("\\s+", 2)));
			out.flush();
		}
		box.end();
		save();
		out.println(Messages.roomEnded);
	}

	/** @return whether it goes on */
	private boolean obeyed(String[] words) throws StoreException {
		switch (words[0]) {
			case "open" -> open(words.length > 1 ? words[1] : "");
			case "close" -> close();
			case "reveal" -> reveal();
			case "next" -> next();
			case "who" -> who();
			case "photo" -> photo(words.length > 1 ? words[1] : "");
			case "end" -> {
				return false;
			}
			default -> err.println(NLS.bind(Messages.roomNoCommand, words[0], Messages.roomCommands));
		}
		return true;
	}

	private void open(String name) throws StoreException {
		Optional<Question> question = question(name);
		if (question.isEmpty()) {
			err.println(NLS.bind(Messages.roomNoQuestion, name));
			return;
		}
		closeAndSave();
		box.open(question.get(), 1);
		tellOpen();
	}

	/** A card by its code, with the number of a question counted from 1, or a question by its id. */
	private Optional<Question> question(String name) {
		int slash = name.lastIndexOf('/');
		String code = slash < 0 ? name : name.substring(0, slash);
		String number = slash < 0 ? "1" : name.substring(slash + 1);
		var deck = document.content().getDeck();
		if (deck == null) {
			return Optional.empty();
		}
		return Decks.card(deck, code).map(Decks::asked)
				.filter(all -> number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= all.size())
				.map(all -> all.get(Integer.parseInt(number) - 1))
				.or(() -> Decks.asked(deck).stream().filter(question -> name.equals(question.getId())).findFirst());
	}

	private void tellOpen() {
		box.state().ifPresent(state -> out.println(NLS.bind(Messages.roomOpen, state.asked().code(), state.round())));
	}

	private void close() throws StoreException {
		if (!closeAndSave()) {
			err.println(Messages.roomNothingOpen);
		}
	}

	/** @return whether anything was open */
	private boolean closeAndSave() throws StoreException {
		if (box.state().filter(BallotState::isOpen).isEmpty()) {
			return false;
		}
		box.close();
		save();
		var turnout = box.turnout();
		out.println(NLS.bind(Messages.roomClosed, turnout.voted(), turnout.voters().size()));
		return true;
	}

	private void reveal() throws StoreException {
		closeAndSave();
		if (box.state().filter(state -> state.phase() == Phase.CLOSED).isEmpty()) {
			err.println(Messages.roomNothingOpen);
			return;
		}
		box.reveal();
		out.println(Messages.roomRevealed);
	}

	private void next() throws StoreException {
		if (box.state().isEmpty()) {
			err.println(Messages.roomNothingOpen);
			return;
		}
		closeAndSave();
		box.openSecondRound();
		tellOpen();
	}

	private void who() {
		var turnout = box.turnout();
		var channels = ChannelRegistry.platform();
		String by = turnout.byChannel().entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
				.map(entry -> NLS.bind(Messages.roomWhoChannel, channels.name(entry.getKey()), entry.getValue()))
				.collect(Collectors.joining());
		out.println(NLS.bind(Messages.roomWho, new Object[] { turnout.voted(), turnout.voters().size(), by }));
	}

	private void photo(String file) {
		if (cards == null || file.isEmpty()) {
			err.println(cards == null ? Messages.roomNoCards : NLS.bind(Messages.roomNoCommand, "photo", Messages.roomCommands));
			return;
		}
		try {
			PictureReport report = cards.read(List.of(Path.of(file)), new NullProgressMonitor());
			out.println(Language.onScreen().counted(Messages.roomPhoto, report.votes()));
			report.doubtful().forEach(doubt -> err.println(NLS.bind(Messages.roomDoubtful, doubt.sentence())));
			report.told().forEach(err::println);
		} catch (IOException | InvalidPathException e) {
			err.println(Failure.sentence(e));
		}
	}

	private void save() throws StoreException {
		if (document.isDirty()) {
			document.save(new NullProgressMonitor());
		}
	}
}
