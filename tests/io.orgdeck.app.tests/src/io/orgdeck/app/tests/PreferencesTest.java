package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.words.DayStyle;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.TypeSize;

/** The preferences hold what a user of this product can choose, and nothing that would do nothing. */
@ExtendWith(WorkbenchTest.class)
class PreferencesTest {

	private static final String PREFERENCES = "org.eclipse.ui.window.preferences";
	private static final String PAGE = "preferencePageId";

	@TempDir
	Path folder;

	@Test
	void theMenuOpensThemWhereTheSystemHasNoItemOfItsOwn(WorkbenchPage workbench) {
		boolean offered = workbench.menu().choices().contains(List.of("Edit", "Preferences…"));
		assertEquals(!Platform.getOS().equals(Platform.OS_MACOSX), offered);
		workbench.run(PREFERENCES);
		assertEquals("Preferences", DialogPage.await().title());
	}

	@Test
	void darkCanBeChosen(WorkbenchPage workbench) {
		workbench.run(PREFERENCES, Map.of(PAGE, "io.orgdeck.app.appearance"));
		assertTrue(DialogPage.await().widget("appearance.SYSTEM").isSelected());
		DialogPage.await().press(IDialogConstants.CANCEL_ID);
	}

	@Test
	void datesAreWrittenAsChosenOnOpenPagesAtOnceAndAsBeforeWhenRestored(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "days.assessment")).showPage("Sessions");
		assertTrue(sessionDays(workbench).stream().allMatch(day -> day.matches("\\d{1,2} [A-Z][a-z]{2,3} \\d{4}")),
				() -> sessionDays(workbench).toString());
		workbench.run(PREFERENCES, Map.of(PAGE, "io.orgdeck.app.appearance"));
		var dialog = DialogPage.await();
		assertEquals("31 Dec 2026", dialog.widget("appearance.days").text());
		Ui.run(() -> dialog.widget("appearance.days").as(Combo.class).select(DayStyle.NUMBERS.ordinal()));
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the list says days in numbers",
				() -> sessionDays(workbench).stream().allMatch(day -> day.matches("\\d{2}/\\d{2}/\\d{4}")));
		workbench.run(PREFERENCES, Map.of(PAGE, "io.orgdeck.app.appearance"));
		var again = DialogPage.await();
		assertEquals("31/12/2026", again.widget("appearance.days").text());
		again.restoreDefaults();
		assertEquals("31 Dec 2026", again.widget("appearance.days").text());
		again.press(IDialogConstants.OK_ID);
		assertEquals(DayStyle.WORDS, DayStyle.onScreen());
	}

	private static List<String> sessionDays(WorkbenchPage workbench) {
		return Ui.get(
				() -> Arrays.stream(workbench.widget("sessions.list").as(Table.class).getItems()).map(item -> item.getText(0)).toList());
	}

	@Test
	void largerTypeIsChosenForTheNextStart(WorkbenchPage workbench) {
		workbench.run(PREFERENCES, Map.of(PAGE, "io.orgdeck.app.appearance"));
		var dialog = DialogPage.await();
		Ui.run(() -> dialog.widget("appearance.size").as(Combo.class).select(TypeSize.CHOICES.indexOf(150)));
		dialog.press(IDialogConstants.OK_ID);
		assertEquals(150, TypeSize.chosen());
		TypeSize.choose(100);
	}

	@Test
	void largerTypeIsGivenToPlainTextAndToWhatIsSetOff() {
		var usual = heights();
		var display = PlatformUI.getWorkbench().getDisplay();
		var undo = Ui.get(() -> TypeSize.start(display, 150));
		try {
			var large = heights();
			assertEquals(Math.round(usual.getFirst() * 1.5f), large.getFirst());
			assertTrue(large.getLast() > large.getFirst(), "a heading stays larger than its text");
		} finally {
			Ui.run(undo::run);
		}
		assertEquals(usual, heights());
	}

	@Test
	void largerTypeIsWhatThePlatformsStyleSheetsGiveToListsAndTabs() {
		var undo = Ui.get(() -> TypeSize.start(PlatformUI.getWorkbench().getDisplay(), 200));
		try {
			assertEquals(List.of(heights().getFirst(), heights().getFirst()), ofStyleSheets());
		} finally {
			Ui.run(undo::run);
		}
		assertEquals(List.of(heights().getFirst(), heights().getFirst()), ofStyleSheets());
	}

	private static List<Integer> ofStyleSheets() {
		var fonts = Ui.get(() -> PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry());
		return Stream.of("TREE_TABLE_FONT", "TAB_TEXT_FONT")
				.map(name -> fonts.getFontData("org.eclipse.ui.workbench." + name)[0].getHeight())
				.toList();
	}

	/** Of plain words and of a heading in a new window, in points. */
	private static List<Integer> heights() {
		var shell = Ui.get(() -> {
			var window = new Shell(PlatformUI.getWorkbench().getDisplay());
			Labels.plain(window, "Plain");
			Labels.heading(window, "Heading");
			window.open();
			return window;
		});
		Ui.settle();
		return Ui.get(() -> {
			var found = Arrays.stream(shell.getChildren()).map(control -> control.getFont().getFontData()[0].getHeight()).toList();
			shell.dispose();
			return found;
		});
	}

	@Test
	void whereNewerVersionsComeFromIsKeptAndNothingIsLookedForBefore(WorkbenchPage workbench) {
		workbench.run(PREFERENCES, Map.of(PAGE, "io.orgdeck.app.updates"));
		var dialog = DialogPage.await();
		assertFalse(dialog.widget("updates.atStart").isEnabled());
		dialog.widget("updates.address").type("/mnt/share/versions");
		dialog.widget("updates.key").type("0".repeat(63));
		assertFalse(dialog.widget("updates.atStart").isEnabled(), "that is no key");
		dialog.widget("updates.key").type("0".repeat(64));
		assertTrue(dialog.widget("updates.atStart").isEnabled());
		dialog.press(IDialogConstants.OK_ID);
		workbench.run(PREFERENCES, Map.of(PAGE, "io.orgdeck.app.updates"));
		var again = DialogPage.await();
		assertEquals("/mnt/share/versions", again.widget("updates.address").text());
		again.widget("updates.address").type("");
		again.widget("updates.key").type("");
		again.press(IDialogConstants.OK_ID);
	}

	@Test
	void thePageOfKeysOffersOurCommandsAndLeavesOutWhatNothingAnswersTo() {
		var activities = PlatformUI.getWorkbench().getActivitySupport().getActivityManager();
		for (var used : List.of("io.orgdeck.ui.export", "org.eclipse.ui.file.save", "org.eclipse.ui.edit.undo",
				"org.eclipse.ui.window.nextEditor", PREFERENCES)) {
			assertTrue(activities.getIdentifier(used).isEnabled(), used);
		}
		for (var unused : List.of("org.eclipse.ui.newWizard", "org.eclipse.ui.file.revert", "org.eclipse.ui.edit.addBookmark",
				"org.eclipse.ui.help.helpContents")) {
			assertFalse(activities.getIdentifier(unused).isEnabled(), unused);
		}
	}

	@Test
	void aKeyThatIsChangedShowsInTheHelpThatIsOpen(WorkbenchPage workbench) throws Exception {
		workbench.menu().choose(List.of("Help", "Keyboard"));
		Ui.await("the help is open", () -> workbench.editors().contains("Help"));
		assertEquals("Keyboard", Ui.get(() -> workbench.widget("help.topics").as(Table.class).getSelection()[0].getText()));
		var before = workbench.widget("help.text").as(FormText.class);
		var keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		var bindings = keys.getBindings();
		var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("io.orgdeck.ui.sample");
		var added = new KeyBinding(KeySequence.getInstance("M1+M2+Y"), new ParameterizedCommand(command, null),
				keys.getActiveScheme().getId(), IContextService.CONTEXT_ID_WINDOW, null, null, null, Binding.USER);
		var more = Stream.concat(Arrays.stream(bindings), Stream.of(added)).toArray(Binding[]::new);
		save(keys, more);
		try {
			Ui.await("the text is written anew", before::isDisposed);
			assertTrue(keys.getBestActiveBindingFormattedFor("io.orgdeck.ui.sample").contains("Y"));
		} finally {
			save(keys, bindings);
		}
	}

	private static void save(IBindingService keys, Binding[] bindings) {
		Ui.run(() -> {
			try {
				keys.savePreferences(keys.getActiveScheme(), bindings);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		});
	}
}
