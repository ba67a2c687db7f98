package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.WidgetIds;

/** Who votes how, and a phone that somebody has lost. */
@ExtendWith(WorkbenchTest.class)
class RoomPeopleDialogTest {

	private static final int RENEW = IDialogConstants.CLIENT_ID;
	private static final int FREE = IDialogConstants.CLIENT_ID + 1;
	private static final int SHOW = IDialogConstants.CLIENT_ID + 3;

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();
	private final Session session = new SessionEdits(document).add();
	private Shell shell;
	private Facilitation room;
	private RoomPhones phones;

	@BeforeEach
	void begin(WorkbenchPage workbench) throws Exception {
		new SessionEdits(document).choose(session, List.of(small.question(2).getCard()), "", false, Optional.empty());
		room = new Facilitation(document, session, Clock.systemDefaultZone());
		room.present();
		phones = new RoomPhones(room.box());
		phones.start(new ChannelSettings(Optional.of(InetAddress.getLoopbackAddress()), 0, Admission.SLIP, false, Optional.empty()));
		Ui.run(() -> shell = new Shell(Display.getCurrent()));
	}

	@AfterEach
	void end() {
		DialogPage.closeAll();
		phones.stop();
		Ui.run(() -> {
			shell.dispose();
			room.leave();
			document.close();
		});
	}

	private void comeIn(String code) throws Exception {
		var invitation = phones.invitation().orElseThrow();
		HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(invitation.address() + "/join"))
				.header("Origin", invitation.address()).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString("code=" + invitation.code() + "&person=" + code)).build(),
				BodyHandlers.discarding());
	}

	private static Table table() {
		return Ui.awaitPresent("the list is there",
				() -> Arrays.stream(Display.getCurrent().getShells()).flatMap(each -> tables(each).stream()).findFirst());
	}

	private static List<Table> tables(Composite in) {
		return Arrays.stream(in.getChildren()).flatMap(child -> child instanceof Table table
				&& WidgetIds.of(table).equals(Optional.of("room.people")) ? Stream.of(table)
						: child instanceof Composite part ? tables(part).stream() : Stream.of())
				.toList();
	}

	private static String text(Table table, int row, int column) {
		return Ui.get(() -> table.getItem(row).getText(column));
	}

	@Test
	void aPhoneIsFreedAndALostSlipRenewed() throws Exception {
		String code = phones.passes().get(2).code();
		comeIn(code);
		room.box().cast(room.box().state().orElseThrow().id(), new Cast(UUID.randomUUID().toString(), ChannelRegistry.PHONES, 3,
				Optional.of(SmallAssessment.level(4)), Optional.empty()));
		Ui.start(() -> new RoomPeopleDialog(shell, room.box(), phones).open());
		var dialog = DialogPage.await();
		Table table = table();
		assertEquals(List.of("Person 3", "Workers", "Voted: Phones", "Here", "••••"),
				List.of(text(table, 2, 0), text(table, 2, 1), text(table, 2, 2), text(table, 2, 3), text(table, 2, 4)));
		assertEquals(List.of("Not yet", "None"), List.of(text(table, 0, 2), text(table, 0, 3)));
		dialog.press(SHOW);
		Ui.await("codes are shown", () -> table.getItem(2).getText(4).equals(code));
		Ui.run(() -> {
			table.setSelection(2);
			table.notifyListeners(SWT.Selection, new Event());
		});
		dialog.press(FREE);
		Ui.await("the phone is out", () -> table.getItem(2).getText(3).equals("None"));
		assertTrue(room.box().turnout().hasVoted(3), "what it has voted stays");
		dialog.press(RENEW);
		Ui.await("there is another code", () -> !table.getItem(2).getText(4).equals(code));
		assertNotEquals(code, phones.passes().get(2).code());
		comeIn(code);
		assertFalse(phones.guests().containsKey(3), "the lost slip lets nobody in");
	}

	@Test
	void theScreenSaysHowManyPhonesAreIn() throws Exception {
		assertFalse(phones.hasNews());
		comeIn(phones.passes().getFirst().code());
		assertTrue(phones.hasNews());
		assertEquals("One phone is in.", phones.signs());
		assertFalse(phones.hasNews());
	}

	@Test
	void slipsAreDealtForGroupsAndHaveCodes() {
		Ui.start(() -> {
			var dialog = new DealSlipsDialog(shell, document.content().getGroups());
			if (dialog.open() == IDialogConstants.OK_ID) {
				new BallotEdits(document).dealSlips(session, dialog.counts());
			}
		});
		var dialog = DialogPage.await();
		var field = dialog.widget("slips.0").as(Spinner.class);
		Ui.run(() -> field.setSelection(3));
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("slips are dealt", () -> session.getAttendance().size() == 3);
		assertEquals(3, phones.passes().size());
		assertEquals("Workers", phones.passes().getFirst().voter().group());
		assertEquals("ABCD EFGH", SlipsPrint.readable("ABCDEFGH"));
	}
}
