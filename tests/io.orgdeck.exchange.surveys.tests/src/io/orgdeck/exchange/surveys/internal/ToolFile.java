package io.orgdeck.exchange.surveys.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.exchange.surveys.internal.Wave.Person;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.Question;

/**
 * Writes a wave as one of the tools does, in one of very many ways: language, rows of headings, codes or words, options, separators,
 * order of the columns, with or without names. The same seed makes the same file.
 */
final class ToolFile {

	/** One column: its rows of headings, and what it says of a person. */
	record Part(List<String> headings, Function<Person, String> cell) {
	}

	/** Words of one language, as its users see them. */
	private record Tongue(String start, String end, String email, String name, String timestamp, String anonymous, List<String> lime,
			String comment, List<String> notApplicable, List<String> dontKnow, String dates) {
	}

	private static final List<Tongue> TONGUES = List.of(
			new Tongue("Start time", "Completion time", "Email", "Name", "Timestamp", "anonymous",
					List.of("Response ID", "Date submitted", "Last page", "Start language", "Seed"), "Comment",
					List.of("Does not apply", "Not applicable", "n/a", "N.A."),
					List.of("Don't know", "Don\u2019t know", "Unsure", "I don't know"),
					"M/d/yyyy H:mm:ss"),
			new Tongue("Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Zeitstempel", "anonym",
					List.of("Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Zufallsstartwert"), "Kommentar",
					List.of("trifft nicht zu auf meine Arbeit", "Nicht zutreffend", "entf\u00e4llt"),
					List.of("Wei\u00df nicht", "wei\u00df ich nicht", "Kann ich nicht beurteilen"), "dd.MM.yyyy HH:mm:ss"),
			new Tongue("Heure de d\u00e9but", "Heure de fin", "Adresse de messagerie", "Nom", "Horodateur", "anonyme",
					List.of("ID de la r\u00e9ponse", "Date de soumission", "Derni\u00e8re page", "Langue de d\u00e9part",
							"T\u00eate de s\u00e9rie"),
					"Commentaire", List.of("Sans objet", "Non applicable"), List.of("Ne sais pas", "NSP"), "dd/MM/yyyy HH:mm:ss"),
			new Tongue("Hora de inicio", "Hora de finalizaci\u00f3n", "Correo electr\u00f3nico", "Nombre", "Marca temporal", "an\u00f3nimo",
					List.of("ID de respuesta", "Fecha de env\u00edo", "\u00daltima p\u00e1gina", "Idioma inicial", "Semilla"), "Comentario",
					List.of("No aplica"), List.of("No s\u00e9", "No sabe"), "d/M/yyyy H:mm:ss"));

	final Tool tool;
	final Wave wave;
	/** Which part of the headings is in the file, for a message when a test fails. */
	final StringBuilder said = new StringBuilder();
	private final Random random;
	private final Tongue tongue;
	private final boolean anonymous;
	/** 0 the label, 1 the number, 2 number and label, 3 label and number in brackets, 4 label and descriptor. */
	private final int style;
	private final boolean comments;
	private final String na;
	private final String dk;
	/** Forms writes 7/27/26. */
	private final boolean shortYears;
	private int depth = 1;

	ToolFile(Tool tool, Wave wave, long seed, boolean anonymous) {
		this.tool = tool;
		this.wave = wave;
		this.random = new Random((seed + 1) * 0x9E3779B97F4A7C15L);
		this.tongue = TONGUES.get(random.nextInt(TONGUES.size()));
		this.anonymous = anonymous;
		this.style = random.nextInt(5);
		this.comments = random.nextBoolean();
		this.na = tool == Tool.LIMESURVEY ? "Does not apply" : tongue.notApplicable.get(random.nextInt(tongue.notApplicable.size()));
		this.dk = tongue.dontKnow.get(random.nextInt(tongue.dontKnow.size()));
		this.shortYears = tool == Tool.FORMS && random.nextBoolean();
		said.append(tool).append(", ").append(tongue.start).append(", style ").append(style).append(comments ? ", comments" : "");
	}

	private String moment(LocalDateTime moment) {
		return DateTimeFormatter.ofPattern(shortYears ? tongue.dates.replace("yyyy", "yy") : tongue.dates, Locale.ROOT).format(moment);
	}

	/** The words of an answer; empty for none. */
	private String answer(Answer answer) {
		return switch (answer) {
			case null -> "";
			case Answer.DontKnow unknown -> dk;
			case Answer.Given given -> given.text();
			case Answer.DoesNotApply reason -> na;
			case Answer.Rated rated -> level(Integer.parseInt(rated.level().substring(rated.level().length() - 1)));
		};
	}

	private String level(int value) {
		String label = SurveyClient.LABELS.get(value - 1);
		return switch (style) {
			case 0 -> label;
			case 1 -> String.valueOf(value);
			case 2 -> value + " - " + label;
			case 3 -> label + " (" + value + ")";
			default -> label + ": It is so for about " + value * 20 + " in a hundred of us.";
		};
	}

	/** The file as the table reader of the program gives it. */
	Spreadsheet file(String name) {
		List<Part> parts = switch (tool) {
			case FORMS -> forms();
			case GOOGLE -> google();
			case LIMESURVEY -> lime();
			case QUALTRICS -> qualtrics();
			case SURVEYMONKEY -> monkey();
			case TABLE -> table();
		};
		var rows = new ArrayList<List<String>>();
		for (int i = 0; i < depth; i++) {
			int row = i;
			rows.add(parts.stream().map(part -> row < part.headings.size() ? part.headings.get(row) : "").toList());
		}
		for (Person person : wave.people()) {
			rows.add(parts.stream().map(part -> part.cell.apply(person)).toList());
		}
		return random.nextBoolean() ? csv(name, rows) : workbook(name, rows);
	}

	private Spreadsheet csv(String name, List<List<String>> rows) {
		char separator = ",;\t".charAt(random.nextInt(3));
		said.append(", separated by ").append((int) separator);
		var text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				String field = row.get(i);
				boolean quote = field.indexOf(separator) >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0
						|| tool == Tool.LIMESURVEY;
				text.append(i == 0 ? "" : String.valueOf(separator)).append(quote ? '"' + field.replace("\"", "\"\"") + '"' : field);
			}
			text.append("\r\n");
		}
		try {
			return new CsvReader().read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** As a workbook, where a number is a number. */
	private Spreadsheet workbook(String name, List<List<String>> rows) {
		said.append(", workbook");
		var all = new ArrayList<Row>();
		for (List<String> row : rows) {
			List<Cell> cells = row.stream().map(text -> text.matches("\\d{1,8}")
					? new Cell(text, Kind.NUMBER, Double.parseDouble(text), false, false, "")
					: Cell.of(text)).toList();
			all.add(new Row(all.size() + 1, cells));
		}
		return new Spreadsheet(name, List.of(new Sheet("Sheet1", all)));
	}

	private List<Question> shuffled() {
		var questions = new ArrayList<>(wave.asked());
		if (random.nextBoolean()) {
			Collections.shuffle(questions, random);
			said.append(", reordered");
		}
		return questions;
	}

	private static String comment(Person person, Question question) {
		return person.comments().getOrDefault(question, "");
	}

	private List<Part> forms() {
		var parts = new ArrayList<Part>();
		parts.add(new Part(List.of(random.nextBoolean() ? "ID" : "Id"), person -> String.valueOf(person.id())));
		parts.add(new Part(List.of(tongue.start), person -> moment(person.start())));
		parts.add(new Part(List.of(tongue.end), person -> moment(person.end())));
		parts.add(new Part(List.of(tongue.email), person -> anonymous ? tongue.anonymous : person.email()));
		parts.add(new Part(List.of(tongue.name), person -> anonymous ? "" : person.name()));
		boolean quiz = random.nextInt(4) == 0;
		if (quiz) {
			parts.add(new Part(List.of("Total points"), person -> "0"));
			parts.add(new Part(List.of("Quiz feedback"), person -> ""));
		}
		if (random.nextBoolean()) {
			parts.add(new Part(List.of("Last modified time"), person -> ""));
		}
		said.append(quiz ? ", quiz" : "");
		boolean multiple = style == 0 && random.nextBoolean();
		said.append(multiple ? ", several choices" : "");
		boolean numbered = random.nextBoolean();
		int n = 0;
		for (Question question : shuffled()) {
			n++;
			String heading = (numbered ? n + ". " : "") + question.getText();
			parts.add(new Part(List.of(heading), person -> {
				String answer = answer(person.answers().get(question));
				return multiple && !answer.isEmpty() ? answer + ';' : answer;
			}));
			if (quiz) {
				parts.add(new Part(List.of("Points - " + question.getText()), person -> person.id() % 3 == 0 ? "" : "0"));
				parts.add(new Part(List.of("Feedback - " + question.getText()), person -> ""));
			}
			if (comments) {
				parts.add(new Part(List.of(tongue.comment + (n == 1 ? "" : String.valueOf(n))), person -> comment(person, question)));
			}
		}
		return parts;
	}

	private List<Part> google() {
		var parts = new ArrayList<Part>();
		parts.add(new Part(List.of(tongue.timestamp), person -> moment(person.end())));
		if (!anonymous) {
			parts.add(new Part(List.of(random.nextBoolean() ? "Email Address" : "Username"), Person::email));
		}
		boolean quiz = random.nextInt(4) == 0;
		if (quiz) {
			parts.add(new Part(List.of("Score"), person -> "0 / 12"));
		}
		said.append(quiz ? ", quiz" : "");
		parts.add(new Part(List.of("Which team are you in?"), Person::group));
		boolean grid = random.nextBoolean();
		said.append(grid ? ", grid" : "");
		for (Question question : shuffled()) {
			parts.add(new Part(List.of(grid ? "How far is this true where you work? [" + question.getText() + "]" : question.getText()),
					person -> answer(person.answers().get(question))));
			if (quiz && !grid) {
				parts.add(new Part(List.of(question.getText() + " [Score]"), person -> "-- / 0"));
				parts.add(new Part(List.of(question.getText() + " [Feedback]"), person -> ""));
			}
			if (comments && !grid) {
				parts.add(new Part(List.of("Why?"), person -> comment(person, question)));
			}
		}
		return parts;
	}

	private List<Part> lime() {
		var parts = new ArrayList<Part>();
		int headings = random.nextInt(3);
		said.append(", headings ").append(headings);
		List<String> machine = headings == 0 ? List.of("id", "submitdate", "lastpage", "startlanguage", "seed") : tongue.lime;
		parts.add(new Part(List.of(machine.get(0)), person -> String.valueOf(person.id())));
		parts.add(new Part(List.of(machine.get(1)), person -> person.end().toString().replace('T', ' ')));
		parts.add(new Part(List.of(machine.get(2)), person -> "4"));
		parts.add(new Part(List.of(machine.get(3)), person -> "en"));
		parts.add(new Part(List.of(machine.get(4)), person -> String.valueOf(1_000_000 + person.id())));
		if (!anonymous) {
			parts.add(new Part(List.of("firstname"), person -> person.name().substring(0, person.name().indexOf(' '))));
			parts.add(new Part(List.of("lastname"), person -> person.name().substring(person.name().indexOf(' ') + 1)));
			parts.add(new Part(List.of("email"), Person::email));
		}
		var codes = new QuestionCodes(wave.asked());
		boolean array = random.nextBoolean();
		for (Question question : shuffled()) {
			String code = array ? "G1[" + codes.of(question) + ']' : codes.of(question);
			String words = array ? "How far is this true? [" + question.getText() + ']' : question.getText();
			String heading = headings == 0 ? code : headings == 1 ? words : code + ". " + words;
			boolean hides = random.nextInt(4) == 0;
			parts.add(new Part(List.of(heading), person -> {
				Answer answer = person.answers().get(question);
				return answer == null && hides ? "N/A" : headings == 0 && style == 1 ? code(answer) : answer(answer);
			}));
			if (comments && !array) {
				parts.add(new Part(
						List.of(headings == 0 ? code + "[comment]" : headings == 1 ? words + " [Comment]" : code + "[comment]. Comment"),
						person -> comment(person, question)));
			}
		}
		if (random.nextBoolean()) {
			said.append(", timings");
			parts.add(new Part(List.of(headings == 0 ? "interviewtime" : "Total time"), person -> "312.45"));
			parts.add(new Part(List.of(headings == 0 ? "groupTime71" : "Group time: About your work"), person -> "312.45"));
			wave.asked().forEach(question -> parts.add(new Part(
					List.of(headings == 0 ? codes.of(question) + "Time" : "Question time: " + codes.of(question)), person -> "26.03")));
		}
		return parts;
	}

	private static String code(Answer answer) {
		return switch (answer) {
			case null -> "";
			case Answer.DontKnow unknown -> "DK";
			case Answer.Given given -> given.text();
			case Answer.DoesNotApply reason -> "NA";
			case Answer.Rated rated -> rated.level().substring(rated.level().length() - 1);
		};
	}

	private List<Part> qualtrics() {
		var parts = new ArrayList<Part>();
		depth = 1 + random.nextInt(3);
		boolean ids = depth == 3 || depth == 2 && random.nextBoolean();
		boolean wordings = depth == 3 || depth == 2 && !ids;
		boolean ours = !wordings || random.nextBoolean();
		said.append(", ").append(depth).append(ids ? " with import ids" : "").append(ours ? " our codes" : "");
		var codes = new QuestionCodes(wave.asked());
		qualtrics(parts, wordings, ids, "StartDate", "Start Date", person -> person.start().toString().replace('T', ' '));
		qualtrics(parts, wordings, ids, "EndDate", "End Date", person -> person.end().toString().replace('T', ' '));
		qualtrics(parts, wordings, ids, "Status", "Response Type", person -> "IP Address");
		qualtrics(parts, wordings, ids, "IPAddress", "IP Address", person -> "192.0.2." + person.id() % 250);
		qualtrics(parts, wordings, ids, "Progress", "Progress", person -> "100");
		qualtrics(parts, wordings, ids, "Duration (in seconds)", "Duration (in seconds)", person -> "311");
		qualtrics(parts, wordings, ids, "Finished", "Finished", person -> "True");
		qualtrics(parts, wordings, ids, "RecordedDate", "Recorded Date",
				person -> person.end().plusSeconds(1).toString().replace('T', ' '));
		qualtrics(parts, wordings, ids, "ResponseId", "Response ID", person -> "R_" + String.format(Locale.ROOT, "%015d", person.id()));
		qualtrics(parts, wordings, ids, "RecipientLastName", "Recipient Last Name", person -> "");
		qualtrics(parts, wordings, ids, "RecipientFirstName", "Recipient First Name", person -> "");
		qualtrics(parts, wordings, ids, "RecipientEmail", "Recipient Email", person -> anonymous ? "" : person.email());
		qualtrics(parts, wordings, ids, "ExternalReference", "External Data Reference", person -> "");
		qualtrics(parts, wordings, ids, "LocationLatitude", "Location Latitude", person -> "51.5");
		qualtrics(parts, wordings, ids, "LocationLongitude", "Location Longitude", person -> "-0.12");
		qualtrics(parts, wordings, ids, "DistributionChannel", "Distribution Channel", person -> "anonymous");
		qualtrics(parts, wordings, ids, "UserLanguage", "User Language", person -> "EN");
		if (random.nextBoolean()) {
			said.append(", timings");
			for (String click : List.of("First Click", "Last Click", "Page Submit", "Click Count")) {
				qualtrics(parts, wordings, ids, "Q1_" + click, "Timing - " + click, person -> "4.271");
			}
		}
		int n = 0;
		boolean matrix = random.nextBoolean();
		for (Question question : shuffled()) {
			n++;
			String code = ours ? codes.of(question) : matrix ? "Q7_" + n : "Q" + n;
			String words = matrix ? "How far is this true? - " + question.getText() : question.getText();
			qualtrics(parts, wordings, ids, code, words, person -> answer(person.answers().get(question)));
			if (comments) {
				qualtrics(parts, wordings, ids, code + "_TEXT", words + " - Text", person -> comment(person, question));
			}
		}
		return parts;
	}

	private static void qualtrics(List<Part> parts, boolean wordings, boolean ids, String code, String words,
			Function<Person, String> cell) {
		var headings = new ArrayList<String>();
		headings.add(code);
		if (wordings) {
			headings.add(words);
		}
		if (ids) {
			headings.add("{\"ImportId\":\"" + code.toLowerCase(Locale.ROOT) + "\"}");
		}
		parts.add(new Part(headings, cell));
	}

	private List<Part> monkey() {
		depth = 2;
		var parts = new ArrayList<Part>();
		parts.add(new Part(List.of("Respondent ID", ""), person -> String.valueOf(118_900_000_000L + person.id())));
		parts.add(new Part(List.of("Collector ID", ""), person -> "455091234"));
		boolean dates = random.nextBoolean();
		parts.add(new Part(List.of(dates ? "Start Date" : "Date Created", ""), person -> moment(person.start())));
		parts.add(new Part(List.of(dates ? "End Date" : "Date Modified", ""), person -> moment(person.end())));
		parts.add(new Part(List.of("IP Address", ""), person -> "192.0.2.7"));
		parts.add(new Part(List.of("Email Address", ""), person -> anonymous ? "" : person.email()));
		parts.add(new Part(List.of("First Name", ""), person -> ""));
		parts.add(new Part(List.of("Last Name", ""), person -> ""));
		parts.add(new Part(List.of("Custom Data 1", ""), person -> ""));
		int shape = random.nextInt(3);
		said.append(", shape ").append(shape);
		boolean first = true;
		for (Question question : shuffled()) {
			if (shape == 0) {
				parts.add(new Part(List.of(question.getText(), "Response"), person -> answer(person.answers().get(question))));
			} else if (shape == 1) {
				parts.add(new Part(List.of(first ? "How far is this true where you work?" : "", question.getText()),
						person -> answer(person.answers().get(question))));
			} else {
				options(parts, question);
			}
			if (comments && shape != 1) {
				parts.add(new Part(List.of("", "Other (please specify)"), person -> comment(person, question)));
			}
			first = false;
		}
		return parts;
	}

	private void options(List<Part> parts, Question question) {
		for (int value = 1; value <= 7; value++) {
			int level = value;
			Answer answer = value == 6 ? Answer.DontKnow.INSTANCE
					: value == 7 ? new Answer.DoesNotApply("") : new Answer.Rated("level-" + level);
			String words = value <= 5 ? SurveyClient.LABELS.get(value - 1) : answer(answer);
			parts.add(new Part(List.of(value == 1 ? question.getText() : "", words),
					person -> answer.equals(person.answers().get(question)) ? words : ""));
		}
	}

	private List<Part> table() {
		var parts = new ArrayList<Part>();
		if (!anonymous) {
			parts.add(new Part(List.of("Name"), Person::name));
			parts.add(new Part(List.of("E-mail"), Person::email));
		} else {
			parts.add(new Part(List.of("Nr"), person -> String.valueOf(person.id())));
			parts.add(new Part(List.of("Date"), person -> moment(person.end())));
		}
		parts.add(new Part(List.of("Department"), Person::group));
		int headings = random.nextInt(4);
		said.append(", headings ").append(headings);
		for (Question question : shuffled()) {
			String heading = switch (headings) {
				case 0 -> question.getId();
				case 1 -> question.getId() + ' ' + question.getText();
				case 2 -> question.getText().toUpperCase(Locale.ROOT).replaceAll("\\.$", "");
				default -> "  " + question.getText().replace(' ', '\u00a0') + "*";
			};
			parts.add(new Part(List.of(heading), person -> answer(person.answers().get(question))));
			if (comments) {
				parts.add(new Part(List.of("Comments"), person -> comment(person, question)));
			}
		}
		return parts;
	}
}
