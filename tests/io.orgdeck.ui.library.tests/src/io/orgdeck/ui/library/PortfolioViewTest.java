package io.orgdeck.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** All clients of a library beside each other in the window. */
@ExtendWith(WorkbenchTest.class)
class PortfolioViewTest {

	@TempDir
	Path folder;

	@BeforeEach
	void fill() throws StoreException {
		for (String client : List.of("Millbrook", "Ashford")) {
			var small = new SmallAssessment();
			small.assessment().getClient().setName(client);
			small.writeTo(folder.resolve(client + ".assessment"));
		}
		Ui.run(() -> {
			KnownLibraries.all().forEach(KnownLibraries::remove);
			KnownLibraries.use(folder);
		});
	}

	@AfterEach
	void forget(WorkbenchPage workbench) throws StoreException {
		workbench.hideView(PortfolioView.ID);
		Ui.run(() -> KnownLibraries.all().forEach(KnownLibraries::remove));
		Library.at(folder).forget();
	}

	@Test
	@DisplayName("Decks that ask other questions have columns of their own, and every client has a row")
	void showsAllClients(WorkbenchPage workbench) {
		workbench.closeEditors();
		workbench.showPerspective(ClientsPerspective.ID);
		workbench.showView(PortfolioView.ID);
		var table = workbench.widget("portfolio.scores").as(Table.class);
		Ui.await("both clients are there", () -> Ui.get(table::getItemCount) == 2);
		assertEquals(List.of("Ashford", "Millbrook"),
				Ui.get(() -> IntStream.range(0, 2).mapToObj(i -> table.getItem(i).getText(0)).toList()));
		// Each small assessment has questions of its own: two measures for each of the two dimensions.
		assertEquals(2 + 4 + 1, Ui.get(table::getColumnCount));
		assertTrue(workbench.widget("portfolio.status").text().startsWith("2 clients."));
		workbench.widget("portfolio.filter").focus().type("mill");
		Ui.await("one is left", () -> Ui.get(table::getItemCount) == 1);
	}

	@Test
	@DisplayName("Where a window becomes dark while the portfolio is open, figures can be read on their shades")
	void followsTheLook(WorkbenchPage workbench) {
		workbench.closeEditors();
		workbench.showPerspective(ClientsPerspective.ID);
		workbench.showView(PortfolioView.ID);
		var table = workbench.widget("portfolio.scores").as(Table.class);
		Ui.await("a figure has its shade", () -> Ui.get(() -> table.getItemCount() == 2 && shaded(table) > 0));
		int light = Ui.get(() -> shaded(table));
		Color before = Ui.get(table::getBackground);
		Color first = Ui.get(() -> shades(table).findFirst().orElseThrow());
		Ui.run(() -> table.setBackground(new Color(0x2f, 0x34, 0x37)));
		Ui.await("the shades are others", () -> Ui.get(() -> shaded(table) == light && shades(table).noneMatch(first::equals)));
		Ui.run(() -> table.setBackground(before));
		Ui.await("and come back", () -> Ui.get(() -> shades(table).anyMatch(first::equals)));
	}

	private static int shaded(Table table) {
		return (int) shades(table).count();
	}

	private static Stream<Color> shades(Table table) {
		return Stream.of(table.getItems()).flatMap(item -> IntStream.range(2, table.getColumnCount())
				.filter(column -> !item.getText(column).isEmpty()).mapToObj(item::getBackground));
	}
}
