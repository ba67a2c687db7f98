package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.ballot.RoomDefaults;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.files.FileQuestion;

/** Where phones come in, chosen once for every room. */
@ExtendWith(WorkbenchTest.class)
class NetworkPageTest {

	private static final Path OWN = Path.of("firm.p12").toAbsolutePath();

	private static DialogPage open(WorkbenchPage workbench) {
		workbench.run("org.eclipse.ui.window.preferences", Map.of("preferencePageId", "io.orgdeck.ui.room"));
		return DialogPage.await();
	}

	@AfterEach
	void asBefore() throws Exception {
		DialogPage.closeAll();
		Ui.run(() -> FileQuestion.answerWith(null));
		RoomDefaults.USUAL.keep();
	}

	@Test
	void withoutAChoiceItIsTheLikeliestNetworkAndAnyPort(WorkbenchPage workbench) {
		var page = open(workbench);
		assertEquals("The likeliest", page.widget("room.network").text());
		assertEquals("", page.widget("room.port").text());
		page.press(IDialogConstants.OK_ID);
		assertEquals(RoomDefaults.USUAL, RoomDefaults.get());
	}

	@Test
	void whatIsChosenIsKept(WorkbenchPage workbench) {
		var page = open(workbench);
		page.widget("room.port").type("8443");
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(OWN)));
		page.widget("room.certificate").click();
		page.press(IDialogConstants.OK_ID);
		assertEquals(new RoomDefaults("", 8443, Optional.of(OWN)), RoomDefaults.get());
		var again = open(workbench);
		assertEquals("8443", again.widget("room.port").text());
		assertEquals("Encrypt the connection with firm.p12", again.widget("room.certificate").text());
	}

	@Test
	void aNetworkThatIsNotHereTodayStaysChosen(WorkbenchPage workbench) throws Exception {
		new RoomDefaults("Town hall Wi-Fi", 0, Optional.empty()).keep();
		var page = open(workbench);
		assertEquals("Town hall Wi-Fi (this computer is not in it now)", page.widget("room.network").text());
		page.press(IDialogConstants.OK_ID);
		assertEquals("Town hall Wi-Fi", RoomDefaults.get().network());
	}

	@Test
	void aPortThatIsNoneIsToldAndNotKept(WorkbenchPage workbench) {
		var page = open(workbench);
		page.widget("room.port").type("80");
		assertTrue(page.texts().toString().contains("Enter a port from 1024 to 65535, or nothing."), () -> page.texts().toString());
		page.widget("room.port").type("8080");
		page.press(IDialogConstants.OK_ID);
		assertEquals(8080, RoomDefaults.get().port());
	}

	@Test
	void theDefaultsComeBack(WorkbenchPage workbench) throws Exception {
		new RoomDefaults("Town hall Wi-Fi", 8443, Optional.of(OWN)).keep();
		var page = open(workbench);
		page.restoreDefaults();
		assertEquals("The likeliest", page.widget("room.network").text());
		page.press(IDialogConstants.OK_ID);
		assertEquals(RoomDefaults.USUAL, RoomDefaults.get());
	}
}
