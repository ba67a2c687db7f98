package io.orgdeck.ui.assess.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.PageBar;

/**
 * An attacker who holds everything that leaves the program, and who knows how all but two small groups have voted, learns
 * nothing of these two: their people exchange votes among each other, and no output changes by a letter.
 */
@ExtendWith(WorkbenchTest.class)
class WithheldEverywhereTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneOffset.UTC);
	private static final int RESULTS = 5;
	private static final int QUESTIONS_LOOKED_AT = 6;

	@TempDir
	Path folder;

	private Assessment assessment;
	private Assessment exchanged;

	@BeforeEach
	void makeTwoSmallGroups() throws IOException {
		assessment = DeckRegistry.platform().sample().orElseThrow().create();
		var one = group("Cleaners");
		var other = group("Drivers");
		var people = assessment.getParticipants();
		for (int i = 0; i < people.size(); i++) {
			people.get(i).setGroup(i < 3 ? one : i < 6 ? other : assessment.getGroups().getFirst());
			people.get(i).setName("Xanthippe Quimby-" + (char) ('A' + i));
		}
		exchanged = EcoreUtil.copy(assessment);
		ballots(exchanged).forEach(ballot -> {
			exchange(ballot, 1, 4);
			exchange(ballot, 2, 6);
		});
		assertFalse(EcoreUtil.equals(assessment, exchanged));
	}

	private RespondentGroup group(String name) {
		RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
		group.setName(name);
		assessment.getGroups().add(group);
		return group;
	}

	private static Stream<Ballot> ballots(Assessment of) {
		return of.getSessions().stream().flatMap(session -> session.getBallots().stream());
	}

	private static void exchange(Ballot ballot, int one, int other) {
		var first = ballot.getVotes().of(one);
		var second = ballot.getVotes().of(other);
		if (first.isPresent() && second.isPresent()) {
			ballot.setVotes(ballot.getVotes().with(second.get().withParticipant(one))
					.with(first.get().withParticipant(other)));
		}
	}

	/** Every part of an exported file; one part where it is no container. */
	private Map<String, String> export(Assessment of, String format, Map<String, String> options) throws IOException {
		var file = folder.resolve("export");
		Files.deleteIfExists(file); // a calendar looks into the file that it replaces
		ExportRun.write(ExporterRegistry.platform().find(format).orElseThrow(), of, ExportOptions.defaults().withClock(CLOCK).with(options),
				file,
				true, new NullProgressMonitor());
		var bytes = Files.readAllBytes(file);
		var parts = new LinkedHashMap<String, String>();
		try (var zip = new ZipInputStream(Files.newInputStream(file))) {
			for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
			}
		}
		return parts.isEmpty() ? Map.of("", new String(bytes, StandardCharsets.UTF_8)) : parts;
	}

	@ParameterizedTest
	@CsvSource({ "board-paper, board, whole", "board-paper, board, public", "board-paper, board, exempt", "board-paper, staff, whole",
			"board-paper, working-group, whole", "board-paper, easy-read, whole", "workbook,,", "votes,,", "response-sheet,,",
			"group-summary,,", "calendar,,", "cards,," })
	void noFileTellsOneGroupFromTheOther(String format, String audience, String part) throws IOException {
		var options = new HashMap<String, String>();
		if (audience != null) {
			options.putAll(Map.of("audience", audience, "part", part));
		}
		if ("working-group".equals(audience)) {
			options.put("working-group", assessment.getStrategy().getGroups().getFirst().getName());
		}
		if ("exempt".equals(part)) {
			// Part B then holds all there is.
			Stream.of(assessment, exchanged).forEach(each -> each.getPaper().setExempt(true));
		}
		var parts = export(assessment, format, options);
		assertEquals(parts, export(exchanged, format, options));
		parts.forEach((name, text) -> assertFalse(text.contains("Quimby"), () -> name + " names somebody"));
	}

	@ParameterizedTest
	@CsvSource({ "board-paper", "workbook", "votes" })
	void theAttackWouldSeeAVoteThatIsNotWithheld(String format) throws IOException {
		ballots(exchanged).findFirst().orElseThrow().setVotes(Votes.NONE);
		assertNotEquals(export(assessment, format, Map.of()), export(exchanged, format, Map.of()));
	}

	@Test
	void neitherDoesTheResultsPageNorWhatIsCopiedFromIt(WorkbenchPage workbench) throws Exception {
		var before = onResultsPage(workbench, assessment, "before.assessment");
		assertTrue(before.contains("Withheld"), before);
		assertEquals(before, onResultsPage(workbench, exchanged, "after.assessment"));
	}

	private String onResultsPage(WorkbenchPage workbench, Assessment shown, String name) throws Exception {
		var file = folder.resolve(name);
		new AssessmentStore().write(shown, file, new NullProgressMonitor());
		workbench.open(file);
		showResults(workbench);
		var text = new StringJoiner("\n");
		for (var group : Ui.get(() -> workbench.widget("results.whose").as(Combo.class).getItems())) {
			workbench.widget("results.whose").choose(group);
			Ui.settle();
			for (var chart : List.of("results.radar", "results.questions", "results.groups")) {
				workbench.widget(chart).menu().choose(List.of("Copy as data"));
				text.add(Ui.get(WithheldEverywhereTest::onClipboard));
			}
			for (int row = 0; row < QUESTIONS_LOOKED_AT; row++) {
				int question = row;
				Ui.run(() -> {
					var table = workbench.widget("results.questions").as(Table.class);
					table.setSelection(question);
					table.notifyListeners(SWT.Selection, new Event());
					text.add(words(page(table)));
				});
			}
		}
		workbench.closeEditors();
		return text.toString();
	}

	private static void showResults(WorkbenchPage workbench) {
		var bar = workbench.widget("editor.pages").as(PageBar.class);
		while (Ui.get(bar::shown) != RESULTS - 1) {
			int before = Ui.get(bar::shown);
			workbench.activate();
			workbench.widget("editor.pages").focus();
			Keys.press(0, SWT.ARROW_RIGHT);
			// A page that has just been shown may take the focus late, and the key with it.
			Ui.await("the page changes", () -> bar.shown() != before || !bar.isFocusControl());
		}
	}

	private static String onClipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private static Control page(Control part) {
		var page = part;
		while (!(page instanceof ScrolledComposite)) {
			page = page.getParent();
		}
		return page;
	}

	/** Everything that can be read. */
	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText() + "\n";
			case Link link -> link.getText() + "\n";
			case Composite composite -> Stream.of(composite.getChildren()).map(WithheldEverywhereTest::words).reduce("", String::concat);
			default -> "";
		};
	}
}
