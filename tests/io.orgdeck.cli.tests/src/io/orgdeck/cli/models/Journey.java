package io.orgdeck.cli.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.cli.models.ExampleModel.Asked;
import io.orgdeck.cli.models.ExampleModel.Kind;
import io.orgdeck.cli.models.ExampleModel.Step;
import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.PictureChannel;
import io.orgdeck.core.ballot.PictureReport;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** The way of a model from its table to an assessment with the votes of everybody, each by another channel. */
final class Journey implements AutoCloseable {

	/** A phone is allowed so many requests at once. */
	private static final int BY_PHONE = 12;
	private static final int BY_KEYS = 60;
	private static final int BY_CARDS = 6;

	private static final IntPredicate PHONES = person -> person <= 3;
	private static final IntPredicate KEYS = person -> person == 4 || person == 5;
	private static final IntPredicate PASTED = person -> person >= 6 && person <= 8;
	private static final IntPredicate SHEETS = person -> person >= 9 && person <= 11;
	private static final IntPredicate CARDS = person -> person >= 12 && person <= 14;
	private static final IntPredicate SURVEY = person -> person >= 19;

	final Path file;
	private final ExampleModel model;
	private final Path folder;
	private String deckId;
	private String session;

	Journey(ExampleModel model, Path folder) {
		this.model = model;
		this.folder = folder;
		file = folder.resolve("client.assessment");
	}

	/** The table becomes a deck that is installed. */
	Terminal.Said deck() throws IOException {
		Path table = TableFile.write(folder.resolve(model.file()), model.sheets());
		String deck = folder.resolve("model.carddeck").toString();
		Terminal.Said said = model.mapped()
				? Terminal.run("deck", "map", table.toString(), "--mapping", folder.resolve("model.json").toString(), "--out", deck)
				: Terminal.run("deck", "import", table.toString(), "--out", deck);
		Deck read = new DeckStore().read(Path.of(deck)).content();
		deckId = read.getId();
		assertEquals(model.asked().stream().map(Asked::text).toList(), Decks.asked(read).stream().map(Question::getText).toList(),
				said::err);
		Terminal.run("deck", "install", deck);
		return said;
	}

	/** An assessment with people in four groups and a session with all cards. */
	void assessment() throws IOException {
		Terminal.run("new", file.toString(), "--deck", deckId, "--client", "Millbrook");
		var people = new ArrayList<List<String>>(List.of(List.of("name", "group")));
		model.room().groups().entrySet().stream()
				.flatMap(group -> group.getValue().stream().map(person -> Map.entry(person, group.getKey())))
				.sorted(Map.Entry.comparingByKey()).forEach(one -> people.add(List.of(name(one.getKey()), one.getValue())));
		Terminal.run("people", file.toString(), TableFile.csv(folder.resolve("people.csv"), people).toString());
		String cards = Decks.cards(read().getDeck()).stream().map(card -> card.getCode()).collect(Collectors.joining("; "));
		Terminal.run("people", file.toString(), TableFile.csv(folder.resolve("sessions.csv"),
				List.of(List.of("session", "date", "cards"), List.of("Autumn", "2026-10-05", cards))).toString());
		session = read().getSessions().getFirst().getId();
		if (!model.language().isEmpty()) {
			AssessmentDocument document = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, new NullProgressMonitor());
			try {
				document.set(document.content(), Literals.ASSESSMENT__LANGUAGE, model.language(), "Language");
				document.save(new NullProgressMonitor());
			} finally {
				document.close();
			}
		}
	}

	private static String name(int person) {
		return "Person " + (char) ('A' + person - 1);
	}

	private Assessment read() throws IOException {
		return new AssessmentStore().read(file).content();
	}

	/** Everybody votes, on some questions a second time when the group has talked. */
	void votes() throws Exception {
		phones();
		atTheComputer();
		cards();
		responseSheets();
		table();
		survey();
	}

	private void phones() throws Exception {
		try (var room = new Terminal.Conversation("room", file.toString(), "--session", "Autumn", "--address", "127.0.0.1")) {
			String address = room.hear(line -> line.startsWith("Address: ")).substring(9);
			String code = room.hear(line -> line.startsWith("Code of the room: ")).substring(18);
			var phones = new LinkedHashMap<Integer, PlainPhone>();
			for (int person : IntStream.rangeClosed(1, ExampleModel.PEOPLE).filter(PHONES).toArray()) {
				phones.put(person, new PlainPhone(address, code, person));
			}
			List<Question> asked = Decks.asked(read().getDeck());
			for (int i = 0; i < Math.min(BY_PHONE, asked.size()); i++) {
				Question question = asked.get(i);
				room.type("open " + question.getCard().getCode() + '/' + (1 + Decks.asked(question.getCard()).indexOf(question)));
				room.hear(line -> line.startsWith("Open: "));
				for (Map.Entry<Integer, PlainPhone> phone : phones.entrySet()) {
					int answer = model.answer(phone.getKey(), i);
					String page = phone.getValue().page();
					WrittenTexts.assertShown(page, model.said(model.asked().get(i)));
					if (answer != ExampleModel.NONE) {
						phone.getValue().vote(page, model.asked().get(i).kind(), answer);
					}
				}
				room.type("close");
				room.hear(line -> line.startsWith("Closed: "));
			}
			room.type("end");
			room.hear(line -> line.startsWith("The session has ended"));
			room.end();
		}
	}

	/** By the keys of facilitator mode, and pasted on the page of ratings. */
	private void atTheComputer() throws Exception {
		AssessmentDocument document = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, new NullProgressMonitor());
		try {
			Session held = document.content().getSessions().getFirst();
			List<Question> asked = Decks.asked(document.content().getDeck());
			var box = BallotBox.of(document, held, Clock.systemUTC());
			var pasted = new ArrayList<VoteEdits.Change>();
			for (int i = 0; i < asked.size(); i++) {
				Question question = asked.get(i);
				Scale scale = Scale.of(question);
				for (Map.Entry<Integer, Integer> one : model.answers(i, 1).entrySet()) {
					if (KEYS.test(one.getKey()) && i < BY_KEYS) {
						Optional<Answer> answer = keyed(one.getValue(), model.asked().get(i), scale);
						box.enter(question, 1, new Cast("key " + i + ' ' + one.getKey(), ChannelRegistry.KEYS, one.getKey(),
								Optional.of(answer.orElseThrow()), Optional.empty()));
					} else if (PASTED.test(one.getKey())) {
						String cell = numbers(one.getValue(), model.asked().get(i));
						pasted.add(new VoteEdits.Change(new VoteEdits.Place(held, 1, question), one.getKey(),
								Optional.of(AnswerText.read(cell, scale).orElseThrow(() -> new AssertionError(cell)))));
					}
				}
			}
			box.end();
			new VoteEdits(document).paste(pasted);
			document.save(new NullProgressMonitor());
		} finally {
			document.close();
		}
	}

	/** Photos of cards: of some people in the first round, of everybody in the second. */
	private void cards() throws Exception {
		AssessmentDocument document = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, new NullProgressMonitor());
		var box = BallotBox.of(document, document.content().getSessions().getFirst(), Clock.systemUTC());
		try (var channel = (PictureChannel) ChannelRegistry.platform().find(ChannelRegistry.CARDS).orElseThrow().create().open(box, null)) {
			List<Question> asked = Decks.asked(document.content().getDeck());
			for (int i = 0; i < asked.size(); i++) {
				if (isHeldUp(i)) {
					Map<Integer, Integer> first = new TreeMap<>(i < BY_CARDS ? model.answers(i, 1) : Map.of());
					first.keySet().removeIf(person -> !CARDS.test(person));
					photo(box, channel, asked.get(i), 1, first);
					photo(box, channel, asked.get(i), 2, model.answers(i, 2));
				}
			}
			box.end();
			document.save(new NullProgressMonitor());
		} finally {
			document.close();
		}
	}

	private void photo(BallotBox box, PictureChannel channel, Question question, int round, Map<Integer, Integer> held) throws IOException {
		if (!held.isEmpty()) {
			box.open(question, round);
			Path photo = CardPhoto.take(folder.resolve("photo.jpg"), box.assessment(), held);
			PictureReport report = channel.read(List.of(photo), new NullProgressMonitor());
			assertEquals(held.size(), report.votes(), report::toString);
			box.close();
		}
	}

	/** Whether a question can be answered by a card. */
	private boolean isHeldUp(int question) {
		Asked one = model.asked().get(question);
		return one.kind() != Kind.TICKED && one.steps().size() <= CardPhoto.LEVELS;
	}

	private static Optional<Answer> keyed(int answer, Asked asked, Scale scale) {
		if (answer < 0) {
			return AnswerText.typed(answer == ExampleModel.UNKNOWN ? 'd' : 'n', scale);
		}
		Optional<Answer> given = Optional.empty();
		for (int place = 0; place < asked.steps().size(); place++) {
			if (asked.kind() == Kind.TICKED ? (answer >> place & 1) == 1 : place == answer) {
				String key = AnswerText.key(scale.steps().get(place), scale);
				given = key.isEmpty() ? Optional.of(new Answer.Rated(scale.steps().get(place).id()))
						: AnswerText.typed(key.charAt(0), scale, given);
			}
		}
		return given;
	}

	private static String numbers(int answer, Asked asked) {
		return cell(answer, asked, step -> step.value(), "; ");
	}

	private static String words(int answer, Asked asked) {
		return cell(answer, asked, Step::label, ";");
	}

	private static String cell(int answer, Asked asked, Function<Step, String> step, String between) {
		if (answer < 0) {
			return answer == ExampleModel.UNKNOWN ? "Don't know" : "Does not apply";
		}
		return asked.kind() == Kind.TICKED
				? IntStream.range(0, asked.steps().size()).filter(place -> (answer >> place & 1) == 1)
						.mapToObj(place -> step.apply(asked.steps().get(place))).collect(Collectors.joining(between))
				: step.apply(asked.steps().get(answer));
	}

	/** Sheets go out, are filled in by another program, and come back. */
	private void responseSheets() throws IOException {
		Path sheets = folder.resolve("sheets");
		Terminal.run("response-sheets", file.toString(), "--out", sheets.toString(), "--group", model.room().group(9), "--option",
				"session=" + session);
		List<Question> asked = Decks.asked(read().getDeck());
		Map<String, Integer> places = IntStream.range(0, asked.size()).boxed()
				.collect(Collectors.toMap(at -> asked.get(at).getId(), at -> at));
		var back = new ArrayList<String>();
		try (Stream<Path> all = Files.list(sheets)) {
			for (Path sheet : all.sorted().toList()) {
				int person = 1 + IntStream.range(0, ExampleModel.PEOPLE)
						.filter(at -> sheet.getFileName().toString().contains(name(at + 1).replace(' ', '-'))
								|| sheet.getFileName().toString().contains(name(at + 1)))
						.findFirst().orElseThrow(() -> new AssertionError(sheet.toString()));
				if (SHEETS.test(person)) {
					fill(sheet, person, places);
					back.add(sheet.toString());
				}
			}
		}
		assertEquals(3, back.size());
		Terminal.run(Stream.concat(Stream.of("import", file.toString()), back.stream()).toArray(String[]::new));
	}

	private void fill(Path sheet, int person, Map<String, Integer> places) throws IOException {
		try (InputStream in = Files.newInputStream(sheet); var workbook = new XSSFWorkbook(in)) {
			int answered = 0;
			var form = workbook.getSheetAt(1);
			for (int i = 6; i <= form.getLastRowNum(); i++) {
				XSSFRow row = form.getRow(i);
				Integer place = row == null || row.getCell(0) == null ? null : places.get(row.getCell(0).getStringCellValue());
				if (place != null) {
					int answer = model.answer(person, place);
					answered++;
					if (answer != ExampleModel.NONE) {
						row.getCell(4).setCellValue(numbersOrWords(answer, model.said(model.asked().get(place))));
						row.getCell(5).setCellValue(answer == ExampleModel.NOT_APPLICABLE ? "No such thing" : "");
					}
				}
			}
			assertEquals(places.size(), answered, "rows on " + sheet);
			try (OutputStream out = Files.newOutputStream(sheet)) {
				workbook.write(out);
			}
		}
	}

	private static String numbersOrWords(int answer, Asked asked) {
		return asked.kind() == Kind.TICKED ? numbers(answer, asked) : words(answer, asked);
	}

	/** What neither phone nor key has taken, and the answers of some people, as a table of votes. */
	private void table() throws IOException {
		List<Question> asked = Decks.asked(read().getDeck());
		var rows = new ArrayList<List<String>>(List.of(List.of("participant", "session", "question", "round", "answer", "reason")));
		for (int i = 0; i < asked.size(); i++) {
			String id = asked.get(i).getId();
			Asked one = model.asked().get(i);
			int at = i;
			model.answers(i, 1).forEach((person, answer) -> {
				boolean there = PHONES.test(person) && at < BY_PHONE || KEYS.test(person) && at < BY_KEYS || PASTED.test(person)
						|| CARDS.test(person) && at < BY_CARDS && isHeldUp(at) || SHEETS.test(person) || SURVEY.test(person);
				if (!there) {
					rows.add(row(person, id, 1, answer, one));
				}
			});
			if (!isHeldUp(i)) {
				model.answers(i, 2).forEach((person, answer) -> rows.add(row(person, id, 2, answer, one)));
			}
		}
		Terminal.run("import", file.toString(), TableFile.csv(folder.resolve("votes.csv"), rows).toString());
	}

	private List<String> row(int person, String question, int round, int answer, Asked asked) {
		return List.of(String.valueOf(person), session, question, String.valueOf(round), numbersOrWords(answer, asked),
				answer == ExampleModel.NOT_APPLICABLE ? "No such thing" : "");
	}

	/** A survey tool has asked the others by the words of the questions. */
	private void survey() throws IOException {
		var heading = new ArrayList<String>(List.of("ID", "Start time", "Completion time", "Email", "Name"));
		model.asked().forEach(one -> heading.add(one.text()));
		var rows = new ArrayList<List<String>>(List.of(heading));
		IntStream.rangeClosed(1, ExampleModel.PEOPLE).filter(SURVEY).forEach(person -> {
			var row = new ArrayList<String>(List.of(String.valueOf(person), "10/5/2026 10:00:00", "10/5/2026 10:0" + person % 10 + ":00",
					"anonymous", name(person)));
			for (int i = 0; i < model.asked().size(); i++) {
				int answer = model.answer(person, i);
				row.add(answer == ExampleModel.NONE ? "" : words(answer, model.asked().get(i)));
			}
			rows.add(row);
		});
		Terminal.Said said = Terminal.run("import", file.toString(), TableFile.csv(folder.resolve("survey.csv"), rows).toString(),
				"--session",
				session + ":1");
		assertTrue(!said.out().contains("respondents whom the assessment did not have"), said::out);
	}

	/** Writes the assessment in a format; in the language of its readers where no other is named. */
	Path export(String format, String ending, String language) {
		Path target = folder.resolve(format + language + '.' + ending);
		var arguments = new ArrayList<>(List.of("export", file.toString(), "--format", format, "--out", target.toString()));
		if (!language.isEmpty() && !format.equals("deck-sheet")) {
			arguments.addAll(List.of("--option", "language=" + language));
		}
		Terminal.run(arguments.toArray(String[]::new));
		return target;
	}

	/** The ids of the questions in their order. */
	List<String> ids() throws IOException {
		return Decks.asked(read().getDeck()).stream().map(Question::getId).toList();
	}

	@Override
	public void close() throws IOException {
		if (deckId != null && DeckRegistry.platform().folder().find(deckId).isPresent()) {
			DeckRegistry.platform().remove(deckId);
		}
	}
}
