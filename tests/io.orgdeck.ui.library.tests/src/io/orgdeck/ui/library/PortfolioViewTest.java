package io.orgdeck.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

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
}
