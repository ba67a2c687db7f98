package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.FormText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.orgdeck.core.document.OwnName;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Picture;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.ScreenWords;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.help.HelpTopics;
import io.orgdeck.ui.parts.WidgetIds;

/**
 * The help shows today's screens. Beside each picture stand the words that its screen had when it was taken, and a screen that says
 * something else now fails here. {@code releng/pictures/take} takes all of them again: it sets {@code ORGDECK_PICTURES}.
 */
@ExtendWith(WorkbenchTest.class)
class HelpPicturesTest {

	private static final boolean TAKE = System.getenv("ORGDECK_PICTURES") != null;
	private static final String AGAIN = "%s shows a screen that says something else now. Run releng/pictures/take, look at what it changes, commit it.";
	/** What most council laptops show. */
	private static final int WIDTH = 1366;
	private static final int HEIGHT = 768;
	private static final long MOST_BYTES = 1_500_000;

	/** Each picture of the help: where it lies, and what it shows. */
	enum Shot {

		WELCOME("app", "welcome"),
		TOUR("app", "tour"),
		APPEARANCE("app", "appearance"),
		PLUG_INS("app", "plug-ins"),
		PASSWORD("app", "password"),
		RATINGS("ui.assess", "ratings"),
		EVIDENCE("ui.assess", "evidence"),
		RESULTS("ui.assess", "results"),
		PROTECTION("ui.assess", "protection"),
		CARDS("ui.decks", "cards"),
		NEW_DECK("ui.decks", "new-deck"),
		PAPER("ui.paper", "paper"),
		EXPORT("ui.paper", "export"),
		SESSIONS("ui.plan", "sessions"),
		BOARD("ui.plan", "board"),
		FACILITATOR("ui.room", "facilitator"),
		WORDS("ui.words", "words");

		private final String bundle;
		private final String name;

		Shot(String bundle, String name) {
			this.bundle = bundle;
			this.name = name;
		}

		Path file(String kind) {
			return Path.of("..", "..", "bundles", "io.orgdeck." + bundle, "help", "pictures", name + kind);
		}
	}

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(Shot.class)
	void itSaysWhatItsScreenSays(Shot shot, WorkbenchPage workbench) throws Exception {
		var before = Ui.get(() -> window().getBounds());
		boolean maximised = Ui.get(() -> window().getMaximized());
		var ownName = OwnName.get();
		try {
			OwnName.set("Sam Taylor");
			Ui.run(() -> {
				window().setMaximized(false);
				window().setBounds(0, 0, WIDTH, HEIGHT);
			});
			compare(shot, go(shot, workbench));
		} finally {
			OwnName.set(ownName);
			Ui.run(HelpPicturesTest::leaveRoom);
			DialogPage.closeAll();
			Ui.run(() -> {
				page().zoomOut();
				window().setBounds(before);
				window().setMaximized(maximised);
			});
		}
	}

	private Control go(Shot shot, WorkbenchPage workbench) throws IOException {
		switch (shot) {
			case WELCOME -> workbench.run("io.orgdeck.app.welcome");
			case PLUG_INS, NEW_DECK, APPEARANCE -> {
				// These need no assessment.
			}
			default -> EditorPage.open(workbench, SampleFile.write(folder, "sample"));
		}
		return switch (shot) {
			case WELCOME -> zoomed(Ui.get(() -> page().getActiveEditor()));
			case RATINGS -> page(EditorPage.of(workbench), "Ratings");
			case EVIDENCE -> page(EditorPage.of(workbench), "Evidence and findings");
			case RESULTS -> page(EditorPage.of(workbench), "Results");
			case PROTECTION -> page(EditorPage.of(workbench), "Data protection");
			case PAPER -> page(EditorPage.of(workbench), "Board paper");
			case SESSIONS -> page(EditorPage.of(workbench), "Sessions");
			case WORDS -> page(EditorPage.of(workbench), "Words");
			case CARDS -> {
				EditorPage.of(workbench).showPage("Ratings");
				yield view(workbench, "io.orgdeck.ui.card");
			}
			case TOUR -> view(workbench, "io.orgdeck.ui.tour");
			case BOARD -> view(workbench, "io.orgdeck.ui.strategyBoard");
			case PLUG_INS -> dialog(workbench, "io.orgdeck.ui.plugins");
			case PASSWORD -> dialog(workbench, "io.orgdeck.ui.password");
			case NEW_DECK -> dialog(workbench, "io.orgdeck.ui.newDeck");
			case EXPORT -> {
				Control dialog = dialog(workbench, "io.orgdeck.ui.export");
				DialogPage.await().widget("export.agenda-pdf").click(); // or it would begin with what was exported last
				yield dialog;
			}
			case APPEARANCE -> {
				Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(window(), "io.orgdeck.app.appearance",
						new String[] { "io.orgdeck.app.appearance" }, null).open());
				DialogPage.await();
				yield Ui.get(() -> Display.getCurrent().getActiveShell());
			}
			case FACILITATOR -> {
				EditorPage.of(workbench).showPage("Ratings");
				workbench.run("io.orgdeck.ui.facilitate");
				yield Ui.awaitPresent("facilitator mode opens", HelpPicturesTest::room);
			}
		};
	}

	private static Control page(EditorPage editor, String name) {
		editor.showPage(name);
		return zoomed(Ui.get(() -> page().getActiveEditor()));
	}

	private static Control view(WorkbenchPage workbench, String id) {
		workbench.showView(id);
		return zoomed(Ui.get(() -> page().getActivePart()));
	}

	private static Control dialog(WorkbenchPage workbench, String command) {
		workbench.run(command);
		DialogPage.await();
		return Ui.get(() -> Display.getCurrent().getActiveShell());
	}

	/** A part has the whole window, so that it does not matter what stands beside it. */
	private static Control zoomed(IWorkbenchPart part) {
		Ui.run(() -> {
			page().activate(part);
			page().toggleZoom(page().getReference(part));
		});
		Ui.settle();
		return Ui.get(() -> (Control) part.getSite().getService(MPart.class).getWidget());
	}

	private static void compare(Shot shot, Control screen) throws IOException {
		Ui.settle();
		var words = ScreenWords.of(screen);
		assertTrue(words.toString().length() > 100, words::toString);
		if (TAKE) {
			Files.createDirectories(shot.file("").getParent());
			Files.write(shot.file(".png"), Picture.png(screen));
			Files.write(shot.file(".txt"), words);
		}
		assertTrue(Files.exists(shot.file(".png")) && Files.exists(shot.file(".txt")), AGAIN.formatted(shot));
		// A large screen sets some of them out in another order.
		assertEquals(Files.readAllLines(shot.file(".txt")).stream().sorted().toList(), words.stream().sorted().toList(),
				AGAIN.formatted(shot.file(".png")));
	}

	/** What lies there without being taken, or is taken without being shown, is nobody's to keep up to date. */
	@Test
	void eachIsTakenAndShownAndTheyAreSmall() throws IOException {
		var taken = new TreeSet<>(Arrays.stream(Shot.values()).map(shot -> shot.bundle + "/help/pictures/" + shot.name + ".png").toList());
		var there = new TreeSet<String>();
		long bytes = 0;
		try (var bundles = Files.list(Path.of("..", "..", "bundles"))) {
			for (var pictures : bundles.map(bundle -> bundle.resolve("help").resolve("pictures")).filter(Files::isDirectory).toList()) {
				try (var files = Files.list(pictures)) {
					for (var file : files.filter(file -> file.toString().endsWith(".png")).toList()) {
						bytes += Files.size(file);
						there.add(file.subpath(3, file.getNameCount()).toString().replace("io.orgdeck.", "").replace('\\', '/'));
					}
				}
			}
		}
		var shown = new TreeSet<>(HelpTopics.platform().all().stream().flatMap(topic -> topic.pictures().stream())
				.map(picture -> picture.file().getPath().replaceAll(".*/", "")).toList());
		assertEquals(taken, there);
		assertEquals(new TreeSet<>(taken.stream().map(file -> file.replaceAll(".*/", "")).toList()), shown);
		assertTrue(bytes <= MOST_BYTES, "bytes of all pictures: " + bytes);
	}

	@Test
	void aPictureOfATopicOpensInFullSize(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.help", Map.of("io.orgdeck.app.help.topic", "ratings"));
		var text = workbench.widget("help.text").as(FormText.class);
		var description = HelpTopics.platform().all().stream().filter(topic -> topic.id().equals("ratings")).findFirst().orElseThrow()
				.pictures().getFirst().description();
		assertTrue(ScreenWords.of(text).toString().contains(description), description);
		workbench.activate();
		workbench.widget("help.topics").focus();
		Keys.pressUntil(0, SWT.TAB, "the text has the focus", text::isFocusControl);
		Keys.pressUntil(0, SWT.CR, "the picture opens", () -> shell("help.picture").isPresent());
		assertEquals(description, DialogPage.await().title());
	}

	private static void leaveRoom() {
		room().ifPresent(Shell::close);
	}

	private static Optional<Shell> room() {
		return shell("facilitator");
	}

	private static Optional<Shell> shell(String id) {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> WidgetIds.of(shell).equals(Optional.of(id))).findFirst();
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
