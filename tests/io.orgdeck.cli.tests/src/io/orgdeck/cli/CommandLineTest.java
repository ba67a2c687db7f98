package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;

/** ROBUSTNESS 36: exit statuses, results on standard output, messages on standard error, files replaced only with --force. */
class CommandLineTest {

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@Test
	void theSampleClientHasItsScores() throws IOException {
		Path riverside = sample();
		assertEquals(0, run("summary", riverside.toString(), "--json"), err::toString);
		JsonObject summary = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertEquals("io.orgdeck.learningorg", summary.getAsJsonObject("deck").get("id").getAsString());
		assertEquals(14, summary.get("participants").getAsInt());
		assertEquals(3, summary.get("sessions").getAsInt());
		assertEquals(700, summary.get("votes").getAsInt());
		assertEquals(20, summary.get("actions").getAsInt());
		assertEquals(2.8185, summary.get("overall").getAsDouble(), 1e-4);
		assertEquals(2.7518, summary.get("overallCapped").getAsDouble(), 1e-4);
		assertEquals(38.0 / 103, summary.get("coverage").getAsDouble(), 1e-9);
		assertEquals(List.of("structure", "culture", "information", "human-resources", "leadership"),
				list(summary.getAsJsonArray("dimensions"), "id"));
		assertEquals(List.of("2.5", "3.3125", "2.375", "2.5714285714285716", "3.3333333333333335"),
				list(summary.getAsJsonArray("dimensions"), "score"));
		assertEquals(38, summary.getAsJsonArray("questions").size());
	}

	@Test
	void theSummaryForPeopleNamesEveryDimension() throws IOException {
		assertEquals(0, run("summary", sample().toString()));
		assertTrue(out.toString().contains("Organisational culture: 3.3, target 3.5"), out::toString);
		assertTrue(err.toString().isEmpty(), err::toString);
	}

	@Test
	void theShippedDeckHasItsFigures() {
		assertEquals(0, run("deck", "list", "--json"));
		JsonObject deck = StreamSupport.stream(JsonParser.parseString(out.toString()).getAsJsonArray().spliterator(), false)
				.map(JsonElement::getAsJsonObject).filter(one -> one.get("id").getAsString().equals("io.orgdeck.learningorg")).findFirst()
				.orElseThrow();
		assertEquals(23, deck.get("cards").getAsInt());
		assertEquals(103, deck.get("questions").getAsInt());
		assertEquals(15, deck.get("activities").getAsInt());
		assertEquals(List.of("KC", "K", "ISUC", "IFLW", "IPM", "R"), list(deck.getAsJsonArray("sections"), "code"));
		assertEquals(List.of("4", "12", "1", "1", "3", "2"), list(deck.getAsJsonArray("sections"), "cards"));
		assertEquals(5, deck.getAsJsonArray("dimensions").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "new.assessment", "Grüße an die Ämter – Bericht.assessment", "with space.assessment" })
	void aNewAssessmentCanBeSummedUp(String name) {
		Path file = folder.resolve(name);
		assertEquals(0, run("new", file.toString(), "--deck", "io.orgdeck.learningorg", "--client", "Ŵyl Trust & \"Co\""), err::toString);
		assertEquals(0, run("summary", file.toString(), "--json"), err::toString);
		JsonObject summary = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertEquals("Ŵyl Trust & \"Co\"", summary.get("client").getAsString());
		assertTrue(summary.get("overall").isJsonNull());
		assertEquals(0, summary.get("coverage").getAsDouble());
	}

	@ParameterizedTest
	@CsvSource({ "board-paper,docx", "workbook,xlsx" })
	void theSampleClientIsExported(String format, String extension) throws IOException {
		Path riverside = sample();
		byte[] before = Files.readAllBytes(riverside);
		Path target = folder.resolve("r." + extension);
		assertEquals(0, run("export", riverside.toString(), "--format", format, "--out", target.toString()), err::toString);
		assertTrue(Files.size(target) > 10_000);
		assertArrayEquals(before, Files.readAllBytes(riverside));
		assertEquals(List.of("r." + extension, "riverside.assessment"), files());
	}

	@Test
	void aDeckComesFromASpreadsheetAndIsInstalledAsAPlugin() throws IOException {
		Path sheet = Files.writeString(folder.resolve("mine.csv"), """
				section,section title,card,title,text,question,dimension
				A,Arrivals,A1,Yn gyntaf ŵ,Words مرحبا,Is it so? No,Care
				A,Arrivals,A1,,,=1+1,Care
				""");
		Path deck = folder.resolve("mine.carddeck");
		assertEquals(0, run("deck", "import", sheet.toString(), "--out", deck.toString()), err::toString);
		assertEquals(0, run("deck", "check", deck.toString()), out::toString);
		assertEquals(0, run("deck", "plugin", deck.toString(), "--out", folder.resolve("mine.jar").toString()), err::toString);
		assertTrue(Files.size(folder.resolve("mine.jar")) > 500);
	}

	@Test
	void aRowThatCannotBeUsedIsNamedAndNothingIsWritten() throws IOException {
		Path sheet = Files.writeString(folder.resolve("bad.csv"), "section,card,question,dimension,weight\nA,A1,Is it so?,Care,heavy\n");
		assertEquals(1, run("deck", "import", sheet.toString(), "--out", folder.resolve("bad.carddeck").toString()));
		assertTrue(err.toString().contains("2") && err.toString().contains("weight"), err::toString);
		assertEquals(List.of("bad.csv"), files());
	}

	@Test
	void theFormatsAreListed() {
		assertEquals(0, run("export", "--list"));
		assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("board-paper (.docx): ")), out::toString);
		assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("workbook (.xlsx): ")), out::toString);
	}

	@Test
	void theOptionsOfAFormatAreListedAndTaken() throws IOException {
		assertEquals(0, run("export", "--list"));
		assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("    layout=a4|a5: ")), out::toString);
		Path target = folder.resolve("cards.docx");
		assertEquals(0,
				run("export", sample().toString(), "--format", "cards", "--out", target.toString(), "--option", "layout=a5", "--option",
						"cards=K1"),
				err::toString);
		assertTrue(Files.exists(target));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--option colour=red", "--option layout=a3", "--template no-such.docx" })
	void anOptionThatDoesNotFitIsRefusedInOneSentence(String option) throws IOException {
		String file = sample().toString();
		String[] more = option.split(" ");
		assertEquals(2, run("export", file, "--format", "cards", "--out", folder.resolve("c.docx").toString(), more[0], more[1]));
		assertEquals(1, err.toString().lines().count(), err::toString);
		assertEquals(List.of("riverside.assessment"), files());
	}

	@Test
	void anEarlierPaperIsUpdatedAndWhatWouldChangeIsSaidBefore() throws IOException {
		String file = sample().toString();
		String paper = folder.resolve("paper.docx").toString();
		assertEquals(0, run("export", file, "--format", "board-paper", "--out", paper), err::toString);
		assertEquals(4, run("export", file, "--format", "board-paper", "--out", paper), "not without --force");
		byte[] before = Files.readAllBytes(Path.of(paper));
		assertEquals(0, run("export", file, "--format", "board-paper", "--out", paper, "--plan"), err::toString);
		assertTrue(out.toString().contains("summary: unchanged (Executive summary)"), out::toString);
		assertArrayEquals(before, Files.readAllBytes(Path.of(paper)));
		assertEquals(0, run("export", file, "--format", "board-paper", "--out", paper, "--force", "--keep", "summary"), err::toString);
		assertEquals(2, run("export", file, "--format", "board-paper", "--out", paper, "--force", "--keep", "nonsense"));
		assertEquals(4, run("export", file, "--format", "board-paper", "--out", paper, "--force", "--option", "part=public"),
				"another edition");
	}

	@Test
	void everyFormatAndOptionHasANameInWords() {
		assertEquals(0, run("export", "--list"));
		assertFalse(out.toString().contains("%"), out::toString);
	}

	@Test
	void aPasswordComesFromAFile() throws IOException {
		Path target = folder.resolve("paper.docx");
		Path password = Files.writeString(folder.resolve("password.txt"), "Ŵyl & sŵn\n");
		assertEquals(0, run("export", sample().toString(), "--format", "board-paper", "--out", target.toString(), "--protect-with",
				password.toString()), err::toString);
		assertEquals((byte) 0xd0, Files.readAllBytes(target)[0], "an encrypted container, not a zip");
		assertEquals(2, run("export", folder.resolve("riverside.assessment").toString(), "--format", "cards", "--out",
				folder.resolve("c.docx").toString(), "--protect-with", password.toString()));
	}

	/** S11: what stands in the command line can be seen in the list of processes. */
	@Test
	void aPasswordInTheOpenIsRefused() throws IOException {
		Path target = folder.resolve("paper.docx");
		assertEquals(2, run("export", sample().toString(), "--format", "board-paper", "--out", target.toString(), "--option",
				"password=whisper"));
		assertTrue(err.toString().contains("--protect-with FILE") && !err.toString().contains("whisper"), err::toString);
		assertFalse(Files.exists(target));
	}

	@Test
	void aPasswordComesFromStandardInput() throws IOException {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream("whisper\nmore\n".getBytes(StandardCharsets.UTF_8)));
		try {
			Path target = folder.resolve("paper.docx");
			assertEquals(0,
					run("export", sample().toString(), "--format", "board-paper", "--out", target.toString(), "--protect-with", "-"),
					err::toString);
			assertEquals((byte) 0xd0, Files.readAllBytes(target)[0]);
		} finally {
			System.setIn(before);
		}
	}

	/** S8: what two exports tell together is said, and the second is written all the same. */
	@Test
	void aLateVoterIsToldBeforeTheSecondExport() throws IOException {
		Path file = sample();
		Path target = folder.resolve("votes.csv");
		assertEquals(0, run("export", file.toString(), "--format", "votes", "--out", target.toString()), err::toString);
		assertFalse(err.toString().contains("since the export"), err::toString);
		Assessment assessment = new AssessmentStore().read(file).content();
		Ballot ballot = CountingVotes.of(assessment).results().findFirst().orElseThrow();
		ballot.setVotes(ballot.getVotes().without(ballot.getVotes().iterator().next().participant()));
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		assertEquals(0, run("export", file.toString(), "--format", "votes", "--out", target.toString(), "--force"), err::toString);
		assertTrue(err.toString().contains("The answer of 1 person has come, gone or changed on 1 question since the export of"),
				err::toString);
	}

	@Test
	void anExistingFileIsReplacedOnlyWithForce() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
		assertEquals(4, run("sample", "--out", file.toString()));
		assertTrue(err.toString().contains("--force"), err::toString);
		assertEquals("mine", Files.readString(file));
		assertEquals(0, run("sample", "--out", file.toString(), "--force"), err::toString);
		assertFalse(Files.size(file) < 1000);
	}

	@Test
	void aMissingFolderAndAFolderAsFileAreRefused() {
		assertEquals(4, run("sample", "--out", folder.resolve("no/such/r.assessment").toString()));
		assertEquals(4, run("sample", "--out", folder.toString()));
		assertEquals(2, err.toString().lines().count());
	}

	@Test
	void whatCannotBeReadIsNamed() throws IOException {
		Path torn = Files.writeString(folder.resolve("torn.assessment"), "<?xml version='1.0'?><assessment");
		assertEquals(3, run("summary", folder.resolve("missing.assessment").toString()));
		assertEquals(3, run("summary", torn.toString()));
		assertEquals(3, run("export", torn.toString(), "--format", "workbook", "--out", folder.resolve("x.xlsx").toString()));
		assertTrue(err.toString().contains("missing.assessment") && err.toString().contains("torn.assessment"), err::toString);
		assertFalse(err.toString().contains("Exception"), err::toString);
		assertTrue(out.toString().isEmpty());
		assertEquals(List.of("torn.assessment"), files());
	}

	/** ROBUSTNESS 22: one row that cannot be read, and nothing is imported; the message names row and column. */
	@Test
	void answersAreImportedAllOrNone() throws IOException {
		Path riverside = sample();
		byte[] before = Files.readAllBytes(riverside);
		Path votes = votes("votes.csv", "1,KC1.1,3", "2,KC1.1,nonsense");
		assertEquals(1, run("import", riverside.toString(), votes.toString()));
		assertTrue(err.toString().contains("votes.csv, row 3, column C"), err::toString);
		assertArrayEquals(before, Files.readAllBytes(riverside));
		assertEquals(1, run("import", riverside.toString(), votes.toString(), "--leave-out-unreadable"));
		assertTrue(out.toString().contains("1 new answers, 0 the same, 0 different."), out::toString);
	}

	@Test
	void aDifferentAnswerWaitsUntilSomebodySaysWhichStands() throws IOException {
		Path riverside = sample();
		assertEquals(0, run("import", riverside.toString(), votes("first.csv", "1,KC1.1,3").toString()), err::toString);
		Path second = votes("second.csv", "1,KC1.1,5");
		Path report = folder.resolve("report.csv");
		assertEquals(1, run("import", riverside.toString(), second.toString(), "--preview", "--report", report.toString()));
		assertTrue(Files.readString(report).contains("3 Developing,5 Embedded,before"), () -> read(report));
		assertEquals(0, run("import", riverside.toString(), second.toString(), "--take", "theirs"), err::toString);
		assertEquals(0, run("import", riverside.toString(), second.toString()), "the answer is the same now");
	}

	@Test
	void twoCopiesAreMergedIntoAThird() throws IOException {
		Path mine = sample();
		Path theirs = Files.copy(mine, folder.resolve("theirs.assessment"));
		Path base = Files.copy(mine, folder.resolve("base.assessment"));
		run("import", mine.toString(), votes("m.csv", "1,KC1.1,3", "2,KC1.1,2").toString());
		run("import", theirs.toString(), votes("t.csv", "1,KC1.1,5", "3,KC1.1,4").toString());
		byte[] before = Files.readAllBytes(mine);
		Path merged = folder.resolve("merged.assessment");
		assertEquals(1, run("merge", mine.toString(), theirs.toString(), "--base", base.toString(), "--out", merged.toString()),
				"there is a conflict");
		assertTrue(err.toString().contains("answer is \"3 Developing\" in this copy and \"5 Embedded\" in the other"), err::toString);
		assertArrayEquals(before, Files.readAllBytes(mine));
		assertEquals(0, run("merge", merged.toString(), merged.toString(), "--out", folder.resolve("same.assessment").toString()));
		out.getBuffer().setLength(0);
		assertEquals(0, run("summary", merged.toString(), "--json"));
		assertEquals(703, JsonParser.parseString(out.toString()).getAsJsonObject().get("votes").getAsInt());
		assertEquals(4, run("merge", mine.toString(), theirs.toString(), "--out", merged.toString()), "it is there already");
	}

	@Test
	void everyParticipantGetsASheetInTheFolder() throws IOException {
		Path riverside = sample();
		Path sheets = folder.resolve("sheets");
		String session = "session=s-leadership";
		assertEquals(0, run("response-sheets", riverside.toString(), "--out", sheets.toString(), "--option", session), err::toString);
		try (var written = Files.list(sheets)) {
			assertEquals(14, written.count());
		}
		assertTrue(Files.exists(sheets.resolve("01 Ayesha Rahman.xlsx")));
		assertEquals(4, run("response-sheets", riverside.toString(), "--out", sheets.toString()), "they are there already");
		assertEquals(1, run("response-sheets", riverside.toString(), "--out", sheets.toString(), "--group", "nobody"));
		assertEquals(4, run("response-sheets", riverside.toString(), "--out", riverside.toString()), "that is a file");
		assertEquals(4, run("response-sheets", riverside.toString(), "--out", folder.resolve("no/where").toString()),
				"there is nowhere to make it");
	}

	/** The way of the votes through other programs loses nothing. */
	@Test
	void votesGoOutAndComeBackTheSame() throws IOException {
		Path riverside = sample();
		Path votes = folder.resolve("votes.csv");
		assertEquals(0, run("votes", riverside.toString(), "--out", votes.toString()), err::toString);
		assertEquals(701, Files.readAllLines(votes).size());
		assertEquals(0, run("import", riverside.toString(), votes.toString()), err::toString);
		assertTrue(out.toString().contains("0 new answers, 700 the same, 0 different."), out::toString);
	}

	private Path votes(String name, String... lines) throws IOException {
		return Files.writeString(folder.resolve(name), "participant,question,answer\n" + String.join("\n", lines) + '\n');
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "summary", "export x.assessment", "export x.assessment --format nonsense --out y",
			"new x.assessment --deck nonsense --client C", "deck", "sample" })
	void wrongUseIsExplained(String arguments) {
		assertEquals(2, run(arguments.isEmpty() ? new String[0] : arguments.split(" ")), arguments);
		assertFalse(err.toString().isBlank());
		assertFalse(err.toString().contains("\tat "), err::toString);
	}

	@Test
	void everyCommandAndOptionIsExplained() {
		for (String command : List.of("", "sample", "new", "summary", "check", "export", "response-sheets", "votes", "import", "missing",
				"merge",
				"update-deck", "deck", "deck list", "deck check",
				"deck import", "deck export", "deck plugin", "deck install", "deck remove")) {
			int from = out.getBuffer().length();
			assertEquals(0, run((command + " --help").strip().split(" ")), command);
			// A long option has its explanation on the next line.
			String help = out.getBuffer().substring(from).replaceAll("\\n {20,}", " ");
			assertTrue(help.lines().filter(line -> line.matches(" +(-\\w, )?--?\\w.*"))
					.allMatch(line -> line.strip().matches("(-\\w, )?-\\S+ +\\p{Lu}.*")), help);
		}
		assertEquals(0, run("--version"));
	}

	@Test
	@DisplayName("Every command of which the help says what it does is there, and its help says so first")
	void everyDescribedCommandIsThere() {
		ResourceBundle texts = ResourceBundle.getBundle("io.orgdeck.cli.internal.help", Locale.ROOT);
		List<String> described = texts.keySet().stream().filter(key -> key.matches("orgdeck\\..*\\.usage\\.header")).sorted().toList();
		assertTrue(described.contains("orgdeck.sign.usage.header"), described::toString);
		for (String key : described) {
			List<String> words = Arrays.asList(key.split("\\."));
			out.getBuffer().setLength(0);
			assertEquals(0,
					run(Stream.concat(words.subList(1, words.indexOf("usage")).stream(), Stream.of("--help")).toArray(String[]::new)),
					err::toString);
			String said = out.toString().replaceAll("\\s+", " ");
			assertTrue(said.startsWith(texts.getString(key) + " Usage: "), said);
		}
	}

	@Test
	@DisplayName("A file is signed, and whoever gets it sees by whom and whether it was changed")
	void filesAreSigned() throws IOException {
		Path deck = Files.writeString(folder.resolve("mine.carddeck"), "one");
		assertEquals(0, run("sign", deck.toString(), "--by", "Anwen Rees"), err::toString);
		assertEquals(0, run("sign", "--check", deck.toString()), err::toString);
		assertTrue(out.toString().contains("Anwen Rees"), out::toString);
		Files.writeString(deck, "two");
		assertEquals(1, run("sign", "--check", deck.toString()), err::toString);
	}

	@ParameterizedTest
	@DisplayName("What a command cannot use is told in one sentence, with how to ask for help")
	@CsvSource(delimiter = '§', value = {
			"sumary x§There is no command \"sumary\". Perhaps \"summary\" is meant; \"orgdeck --help\" lists them.",
			"deck qwxyz§There is no command \"qwxyz\"; \"orgdeck deck --help\" lists them.",
			"export --list --lis§There is no option --lis here. Perhaps --list is meant; \"orgdeck export --help\" lists them.",
			"export --list a b§\"b\" is more than this command takes; \"orgdeck export --help\" shows what it takes.",
			"export --list --house a --house b§--house=FILE was given more than once; give it once.",
			"export --list a --out b --format c§Some of what was given leaves no room for the rest; \"orgdeck export --help\" shows what goes together.",
			"export§Say this as well: (--list | (FILE --format=ID --out=PATH)). \"orgdeck export --help\" tells what it is.",
			"new a§Say this as well: --deck=ID, --client=NAME. \"orgdeck new --help\" tells what it is.",
			"new a --deck§Say this as well: --deck=ID. \"orgdeck new --help\" tells what it is.",
			"import a b --take yours§\"yours\" cannot be used for --take=mine|theirs; \"orgdeck import --help\" shows what it takes.",
			"room a --session s --port x§\"x\" cannot be used for --port=N; \"orgdeck room --help\" shows what it takes.",
			"deck list --json=perhaps§\"perhaps\" cannot be used for --json; \"orgdeck deck list --help\" shows what it takes.",
			"deck§Say what to do with decks, for example \"orgdeck deck list\"." })
	void wrongUseIsToldInASentence(String arguments, String sentence) {
		assertEquals(2, run(arguments.split(" ")));
		assertEquals(sentence, err.toString().strip());
		assertEquals("", out.toString());
	}

	private Path sample() {
		Path file = folder.resolve("riverside.assessment");
		assertEquals(0, run("sample", "--out", file.toString()), err::toString);
		return file;
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private int run(String... arguments) {
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}

	private static List<String> list(JsonArray array, String property) {
		return StreamSupport.stream(array.spliterator(), false).map(one -> one.getAsJsonObject().get(property).getAsString()).toList();
	}
}
