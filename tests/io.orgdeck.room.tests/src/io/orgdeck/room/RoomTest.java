package io.orgdeck.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.OwnWord;
import io.orgdeck.model.deck.Picture;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 50, 51: what phones of a room see, and what becomes of their votes. */
class RoomTest {

	private TestRoom room;

	@AfterEach
	void close() {
		room.close();
	}

	private void open(Admission admission, boolean tellsResult) throws Exception {
		room = new TestRoom(admission, tellsResult);
	}

	@Test
	void somebodyComesInByNameVotesAndChangesTheirMind() throws Exception {
		open(Admission.NAME, false);
		var phone = new Phone(room.address());
		assertFalse(SlipCodes.areThere(room.box));
		assertFalse(phone.page("/").contains("Person 3"), "nobody learns a name without the code of the room");
		assertTrue(phone.page("/?c=" + room.code()).contains("<option value=\"3\">Person 3</option>"));
		assertEquals(303, phone.post("/join", "code=" + room.code().toLowerCase() + "&person=3").statusCode());
		assertTrue(phone.page("/").contains("Please wait"));
		room.box.open(room.small.question(2), 1);
		String page = phone.page("/");
		assertTrue(page.contains("Statement 1 of card 2") && page.contains("5. Embedded") && page.contains("Silent vote"), page);
		assertEquals(303, phone.vote("level:level-2", "", "In our team").statusCode());
		assertTrue(phone.page("/").contains("Your answer is in."));
		phone.vote("level:level-4", "", "In our team & others");
		room.box.close();
		assertEquals("3=level-4~In%20our%20team%20&%20others", room.stored(1).toString());
		assertTrue(phone.page("/").contains("has closed"));
	}

	@Test
	@DisplayName("A phone shows the picture of the card with its words; whoever is not in, or asks after the vote, gets no byte of it")
	void picture() throws Exception {
		open(Admission.NAME, true);
		Question asked = room.small.question(2);
		Picture drawn = DrawnPicture.of(80, 50, "A well & two people");
		drawn.setCredit("Drawn by Bethan");
		asked.getCard().setPicture(drawn);
		room.box.open(asked, 1);
		var phone = room.phone(1);
		String page = phone.page("/");
		Matcher shown = Pattern.compile("<img src=\"(/picture/[0-9a-f]{64})\" width=\"80\" height=\"50\" alt=\"A well &amp; two people\">")
				.matcher(page);
		assertTrue(shown.find(), page);
		assertTrue(page.contains("<figcaption>Drawn by Bethan</figcaption>"), page);
		var got = phone.bytes(shown.group(1));
		assertArrayEquals(drawn.getData().bytes(), got.body());
		assertEquals("image/png", got.headers().firstValue("Content-Type").orElse(""));
		assertEquals("nosniff", got.headers().firstValue("X-Content-Type-Options").orElse(""));
		assertEquals(List.of("private, max-age=86400, immutable"), got.headers().allValues("Cache-Control"));
		assertTrue(got.headers().firstValue("Content-Security-Policy").orElse("").contains("img-src 'self' data:"));
		assertEquals(401, new Phone(room.address()).bytes(shown.group(1)).statusCode());
		assertEquals(404, phone.bytes("/picture/" + "0".repeat(64)).statusCode());
		assertEquals(404, phone.bytes("/picture/../").statusCode());
		room.box.close();
		assertEquals(404, phone.bytes(shown.group(1)).statusCode(), "another question has the room by then");
		room.box.open(room.small.question(1), 1);
		assertFalse(phone.page("/").contains("<img"));
	}

	@Test
	@DisplayName("A picture that nobody has described is told as one to people who cannot see it")
	void undescribed() throws Exception {
		open(Admission.NAME, true);
		Question asked = room.small.question(2);
		asked.getCard().setPicture(DrawnPicture.of(80, 50, null));
		room.box.open(asked, 1);
		String page = room.phone(1).page("/");
		assertTrue(page.contains("alt=\"A picture that nobody has described\""), page);
	}

	/** Several of several: boxes without a script, any number of them, and nothing beside them that says the contrary. */
	@Test
	void severalAnswersAreTicked() throws Exception {
		open(Admission.NAME, true);
		Question several = room.small.question(2);
		AskedAs.SEVERAL_OF.putInto(several);
		room.box.open(several, 1);
		var phone = room.phone(1);
		String page = phone.page("/");
		assertTrue(page.contains("Tick all that apply.") && page.contains("<input type=\"checkbox\" name=\"tick:level-5\""), page);
		assertFalse(page.contains("<input type=\"radio\""), page);
		assertEquals(422, phone.vote("", "", "").statusCode(), "nothing is no answer");
		assertEquals(422, phone.vote("level:level-2", "", "").statusCode(), "one level is the answer to another question");
		assertEquals(422, phone.post("/vote", Phone.form(page, VoteForm.UNKNOWN, "", "") + "&tick%3Alevel-1=1").statusCode());
		assertEquals(422, phone.post("/vote", Phone.form(page, "", "", "") + "&tick%3Aother=1").statusCode());
		assertEquals(303,
				phone.post("/vote", Phone.form(phone.page("/"), "", "", "Both") + "&tick%3Alevel-4=1&tick%3Alevel-2=1").statusCode());
		for (int person = 2; person <= 8; person++) {
			var other = room.phone(person);
			other.post("/vote", Phone.form(other.page("/"), "", "", "") + "&tick%3Alevel-4=1");
		}
		room.box.close();
		assertEquals(List.of("level-2", "level-4"), ((io.orgdeck.model.Answer.Given) room.stored(1).of(1).orElseThrow().answer()).ticked());
		assertEquals("Both", room.stored(1).of(1).orElseThrow().comment());
		room.box.reveal();
		String result = phone.page("/");
		assertTrue(result.matches("(?s).*Established</th><td><b>8</b>.*") && result.matches("(?s).*Beginning</th><td><b>1</b>.*"), result);
		assertFalse(result.contains("Median:"), result);
	}

	/** A number: a field without a script, one sentence for what is none, and after the reveal no figure that is one person's. */
	@Test
	void aNumberIsTyped() throws Exception {
		open(Admission.NAME, true);
		Question number = room.small.question(2);
		AskedAs.NUMBER.putInto(number);
		number.setUnit("days");
		number.setLeast("0");
		number.setMost("60");
		room.small.assessment().setDisclosureThreshold(4);
		room.box.open(number, 1);
		var phone = room.phone(1);
		String page = phone.page("/");
		assertTrue(page.contains("<input id=\"given\" name=\"given\" maxlength=\"40\"") && page.contains("inputmode=\"decimal\"")
				&& page.contains("Write a number from 0 to 60 (days)."), page);
		assertFalse(page.contains("<input type=\"radio\"") || page.contains("name=\"tick:"), page);
		for (String bad : List.of("", "many", "61", "-1")) {
			var refused = phone.post("/vote", Phone.form(page, "", "", "My <words>") + "&given=" + bad);
			assertEquals(422, refused.statusCode(), bad);
			assertTrue(refused.body().contains("role=\"alert\">Write a number from 0 to 60 (days).")
					&& refused.body().contains("value=\"" + bad + "\"><span class=\"hint\"") && refused.body().contains("My &lt;words&gt;"),
					bad);
		}
		assertEquals(422, phone.post("/vote", Phone.form(page, VoteForm.UNKNOWN, "", "") + "&given=3").statusCode(),
				"two answers are none");
		var again = phone.post("/vote", Phone.form(page, "", "", "x".repeat(1001)) + "&given=17");
		assertEquals(422, again.statusCode());
		assertFalse(again.body().contains("\"17\""), "what is an answer is told to nobody, not even to its phone");
		for (int person = 1; person <= 8; person++) {
			var other = person == 1 ? phone : room.phone(person);
			assertEquals(303,
					other.post("/vote", Phone.form(other.page("/"), "", "", "") + "&given=" + (person == 8 ? "59%20days" : "2%2C5"))
							.statusCode());
		}
		room.box.close();
		assertEquals("2.5", ((io.orgdeck.model.Answer.Given) room.stored(1).of(3).orElseThrow().answer()).text());
		assertEquals("59", ((io.orgdeck.model.Answer.Given) room.stored(1).of(8).orElseThrow().answer()).text());
		room.box.reveal();
		String result = phone.page("/");
		assertTrue(result.contains("People who answered</th><td><b>8</b>") && result.contains("Median</th><td><b>2.5 days</b>")
				&& result.contains("Highest</th><td><b>2.5 days or more</b>"), result);
		assertFalse(result.contains("59 days"), "one person's number");
	}

	/** A date comes from the phone's own calendar, words from a field with room; after the reveal nobody reads on a phone what others wrote. */
	@Test
	void aDateAndWordsAreTyped() throws Exception {
		open(Admission.NAME, true);
		Question asked = room.small.question(2);
		AskedAs.DATE.putInto(asked);
		asked.setLeast("2026-01-01");
		room.box.open(asked, 1);
		var phone = room.phone(1);
		String page = phone.page("/");
		assertTrue(page.contains("type=\"date\" min=\"2026-01-01\""), page);
		assertEquals(422, phone.post("/vote", Phone.form(page, "", "", "") + "&given=2025-12-31").statusCode());
		assertEquals(303, phone.post("/vote", Phone.form(page, "", "", "") + "&given=2026-04-23").statusCode());
		room.box.close();
		assertEquals("2026-04-23", ((io.orgdeck.model.Answer.Given) room.stored(1).of(1).orElseThrow().answer()).text());
		Question words = room.small.question(3);
		AskedAs.TEXT.putInto(words);
		room.box.open(words, 1);
		assertTrue(phone.page("/").contains("<textarea id=\"given\" name=\"given\""));
		assertEquals(422, phone.post("/vote", Phone.form(phone.page("/"), "", "", "") + "&given=" + "x".repeat(2001)).statusCode());
		for (int person = 1; person <= 6; person++) {
			var other = person == 1 ? phone : room.phone(person);
			assertEquals(303,
					other.post("/vote", Phone.form(other.page("/"), "", "", "") + "&given=Quiet%0D%0Aplace%20" + person).statusCode());
		}
		room.box.close();
		assertEquals("Quiet\nplace 4", ((io.orgdeck.model.Answer.Given) room.session.getBallots().stream()
				.filter(ballot -> ballot.getQuestion() == words).findFirst().orElseThrow().getVotes().of(4).orElseThrow().answer()).text());
		room.box.reveal();
		String result = phone.page("/");
		assertTrue(result.contains("People who answered</th><td><b>6</b>"), result);
		assertFalse(result.contains("Quiet"), result);
	}

	@Test
	void whatDoesNotApplyNeedsAReasonAndNothingTypedIsLost() throws Exception {
		open(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		var phone = room.phone(1);
		var again = phone.vote(VoteForm.NOT_APPLICABLE, " ", "<b>My words</b>");
		assertEquals(422, again.statusCode());
		assertTrue(again.body().contains("say in a few words why") && again.body().contains("&lt;b&gt;My words&lt;/b&gt;"));
		assertFalse(again.body().matches("(?s).*<input[^>]*checked.*"), "what was chosen is told to nobody");
		assertEquals(422, phone.vote("", "", "").statusCode());
		assertEquals(422, phone.vote("level:other", "", "").statusCode());
		assertEquals(422, phone.vote(VoteForm.UNKNOWN, "", "x".repeat(1001)).statusCode());
		assertEquals(303, phone.vote(VoteForm.NOT_APPLICABLE, "Night shift", "").statusCode());
		assertEquals(303, room.phone(2).vote(VoteForm.UNKNOWN, "", "").statusCode());
		room.box.close();
		assertEquals("1=-Night%20shift 2=?", room.stored(1).toString());
	}

	@Test
	void theSameFormSentTwiceIsOneVoteAndALateCopyChangesNothing() throws Exception {
		open(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		var phone = room.phone(1);
		String form = Phone.form(phone.page("/"), "level:level-2", "", "");
		assertEquals(200, phone.post("/vote", form, "Accept", "text/plain").statusCode());
		phone.vote(5);
		assertEquals(200, phone.post("/vote", form, "Accept", "text/plain").statusCode());
		room.box.close();
		assertEquals("1=level-5", room.stored(1).toString());
		assertEquals(200, phone.post("/vote", form, "Accept", "text/plain").statusCode(), "it was in, and the phone may hear it late");
		assertEquals(409, phone.post("/vote", form.replace("level-2", "level-1"), "Accept", "text/plain").statusCode());
	}

	@Test
	void onePhoneAtATimeVotesForAPerson() throws Exception {
		open(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		var first = room.phone(1);
		var other = new Phone(room.address());
		assertEquals(422, other.post("/join", "code=" + room.code() + "&person=1").statusCode());
		room.server.release(1);
		assertEquals(303, other.post("/join", "code=" + room.code() + "&person=1").statusCode());
		other.vote(4);
		assertEquals(401, first.post("/vote", "ballot=x&key=y&answer=level:level-1").statusCode());
		assertTrue(first.page("/").contains("Welcome"));
		room.box.close();
		assertEquals("1=level-4", room.stored(1).toString());
	}

	@Test
	void aSlipLetsItsHolderInWithAnyPhoneAndTellsNoName() throws Exception {
		open(Admission.SLIP, false);
		room.box.open(room.small.question(2), 1);
		String slip = room.server.passes().get(4).code();
		assertEquals(8, room.server.passes().stream().map(pass -> pass.code()).distinct().count());
		var first = new Phone(room.address());
		assertEquals(422, first.post("/join", "code=" + room.code() + "&person=5").statusCode());
		String typed = slip.substring(0, 4).toLowerCase() + "%20" + slip.substring(4);
		assertEquals(303, first.post("/join", "code=" + room.code() + "&person=" + typed).statusCode());
		first.vote(1);
		var second = new Phone(room.address());
		second.post("/join", "code=" + room.code() + "&person=" + slip);
		second.vote(3);
		assertEquals(401, first.post("/vote", "ballot=x&key=y&answer=level:level-1").statusCode());
		room.box.close();
		assertEquals("5=level-3", room.stored(1).toString());
		assertTrue(first.received.stream().noneMatch(answer -> answer.contains("Person")));
	}

	/** Slips are printed before, and drawn: their codes outlive the server; a new one takes the place of one that was lost. */
	@Test
	void codesOfSlipsStayUntilTheyAreRenewed() throws Exception {
		open(Admission.SLIP, false);
		var before = room.server.passes();
		room.server.close();
		assertTrue(SlipCodes.areThere(room.box));
		try (var again = new Phones().open(room.box, new ChannelSettings(
				Optional.of(InetAddress.getLoopbackAddress()), 0, Admission.SLIP, false, Optional.empty()))) {
			assertEquals(before, again.passes());
			var phone = new Phone(again.invitation().orElseThrow().address());
			String join = "code=" + again.invitation().orElseThrow().code() + "&person=" + before.getFirst().code();
			assertEquals(303, phone.post("/join", join).statusCode());
			assertEquals(Map.of(1, true), again.guests());
			again.renew(1);
			assertEquals(Map.of(), again.guests(), "whoever came in with the old one is out");
			assertEquals(422, phone.post("/join", join).statusCode());
			assertNotEquals(before.getFirst().code(), again.passes().getFirst().code());
			assertEquals(before.subList(1, 8), again.passes().subList(1, 8));
		}
	}

	/** What a killed program leaves is where it was: phones go on by themselves, and nobody scans anything again. */
	@Test
	void afterACrashPhonesAreStillIn() throws Exception {
		open(Admission.NAME, false);
		var phone = room.phone(1);
		room.phone(2);
		room.server.release(2);
		String revision = phone.page("/").replaceAll("(?s).*data-revision=\"(\\d+)\".*", "$1");
		Path memory = new RoomMemory(room.box).file();
		byte[] left = Files.readAllBytes(memory);
		assertFalse(new String(left, StandardCharsets.UTF_8).contains(phone.cookie.substring("room=".length())), "tokens are not kept");
		room.server.close();
		assertFalse(Files.exists(memory), "tokens end with the session");
		Files.write(memory, left);
		try (var again = new Phones().open(room.box, room.settings())) {
			assertEquals(room.address(), again.invitation().orElseThrow().address());
			assertEquals(room.code(), again.invitation().orElseThrow().code());
			assertEquals(Map.of(1, true), again.guests(), "whoever was freed is not let in again");
			assertNotEquals(revision, phone.get("/wait?since=" + revision).body(), "whoever waits is told at once");
			room.box.open(room.small.question(2), 1);
			assertEquals(303, phone.vote(4).statusCode());
		}
		room.box.close();
		assertEquals("1=level-4", room.stored(1).toString());
	}

	@Test
	void whatIsLeftOfAnotherAddressOrUnreadableLetsNobodyIn() throws Exception {
		open(Admission.NAME, false);
		room.phone(1);
		Path memory = new RoomMemory(room.box).file();
		String left = Files.readString(memory);
		room.server.close();
		for (String other : List.of(left.replace("127.0.0.1", "10.1.2.3"), left.replace("code ", "cord "), "")) {
			Files.writeString(memory, other);
			try (var again = new Phones().open(room.box, room.settings())) {
				assertEquals(Map.of(), again.guests());
				assertNotEquals(room.code(), again.invitation().orElseThrow().code());
			}
		}
		Files.writeString(memory, left);
		try (var taken = new ServerSocket(room.port(), 1, InetAddress.getLoopbackAddress());
				var again = new Phones().open(room.box, room.settings())) {
			assertEquals(Map.of(), again.guests(), "no phone would find it");
		}
	}

	@Test
	void whoeverWaitsLearnsThatTheVoteHasEnded() throws Exception {
		open(Admission.NAME, false);
		String page = room.phone(1).page("/");
		assertTrue(page.contains("data-ended=\"The vote has ended."), page);
		var waiters = new Waiters(1);
		var heard = new ArrayList<String>();
		waiters.add(1, waiters.revision(), new Waiters.Waiter(() -> heard.add(waiters.news())));
		waiters.end();
		assertEquals(List.of("ended"), heard);
	}

	@Test
	void whoeverWaitsIsNotSentAwayForAnotherPageJustBeforeTheEnd() throws Exception {
		open(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		Phone phone = room.phone(1);
		String revision = revision(phone);
		room.box.end();
		assertEquals(revision, revision(phone));
	}

	private static String revision(Phone phone) throws Exception {
		return phone.page("/").replaceAll("(?s).*data-revision=\"(\\d+)\".*", "$1");
	}

	@Test
	void aPhoneThatGivesNoSignIsGone() throws Exception {
		open(Admission.NAME, false);
		var now = new AtomicLong();
		var guests = new Guests(room.box, Admission.NAME, "ROOM22", now::get, Map.of(), any -> {});
		String token = guests.enter("ROOM22", "3").token().orElseThrow();
		now.set(59_000_000_000L);
		assertEquals(Map.of(3, true), guests.here());
		now.set(61_000_000_000L);
		assertEquals(Map.of(3, false), guests.here());
		guests.guest(token);
		assertEquals(Map.of(3, true), guests.here());
	}

	@Test
	void aLateComerComesInAndAPersonChangesChannel() throws Exception {
		open(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		var late = new PeopleEdits(room.document).addLateComer(room.session, "Late", null);
		assertEquals(303, room.phone(late.getNumber()).vote(2).statusCode());
		room.phone(1).vote(2);
		room.box.enter(room.small.question(2), 1, new Cast("k", "keys", 1,
				Optional.of(SmallAssessment.level(5)), Optional.empty()));
		assertEquals("{keys=1, phones=1}", room.box.turnout().byChannel().toString());
		room.box.close();
		assertEquals("1=level-5 9=level-2", room.stored(1).toString());
	}

	@Test
	void whoWaitsHearsOfTheNextQuestionAndNotOfVotes() throws Exception {
		open(Admission.NAME, false);
		var phone = room.phone(1);
		String revision = phone.page("/").replaceAll("(?s).*data-revision=\"(\\d+)\".*", "$1");
		var waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return phone.get("/wait?since=" + revision).body();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		room.box.open(room.small.question(2), 1);
		assertNotEquals(revision, waiting.get());
		String now = waiting.get();
		room.phone(2).vote(3);
		assertEquals(now, room.phone(3).page("/").replaceAll("(?s).*data-revision=\"(\\d+)\".*", "$1"));
	}

	@Test
	void theResultIsShownAfterTheRevealIfEnoughHaveVotedAndTheFacilitatorWishes() throws Exception {
		open(Admission.NAME, true);
		room.box.open(room.small.question(2), 1);
		var phones = new ArrayList<Phone>();
		for (int person = 1; person <= 6; person++) {
			phones.add(room.phone(person));
			phones.getLast().vote(person <= 3 ? 2 : 4);
		}
		room.box.reveal();
		String page = phones.getFirst().page("/");
		assertTrue(page.contains("Median: 3") && page.contains("<b>3</b> <span class=\"dots\" aria-hidden=\"true\">●●●</span>"), page);
		room.box.open(room.small.question(3), 1);
		phones.getFirst().vote(1);
		room.box.reveal();
		assertTrue(phones.getFirst().page("/").contains("The result is not shown on phones."));
	}

	@Test
	void withoutTheFacilitatorsWishTheResultStaysInFront() throws Exception {
		open(Admission.NAME, false);
		room.box.open(room.small.question(2), 1);
		for (int person = 1; person <= 6; person++) {
			room.phone(person).vote(3);
		}
		room.box.reveal();
		String page = room.phone(7).page("/");
		assertTrue(page.contains("Please look to the front.") && !page.contains("●"), page);
	}

	/** ROBUSTNESS 51: what comes back in a refused form are the sender's own words; it is no vote, and no other phone is sent them. */
	@Test
	void wordsOfARefusedFormComeBackToItsSenderAlone() throws Exception {
		open(Admission.NAME, true);
		room.box.open(room.small.question(2), 1);
		var phones = new ArrayList<Phone>();
		for (int person = 1; person <= 4; person++) {
			phones.add(room.phone(person));
		}
		for (int i = 0; i < phones.size(); i++) {
			phones.get(i).vote("", "reason-" + i, "comment-" + i);
			phones.get(i).vote(VoteForm.NOT_APPLICABLE, "", "comment-" + i);
			phones.get(i).vote(i + 1);
			phones.get(i).vote("level:none", "reason-" + i, "comment-" + i);
			phones.forEach(phone -> assertDoesNotThrow(() -> phone.page("/?change=1")));
		}
		for (int i = 0; i < phones.size(); i++) {
			int own = i;
			for (String answer : phones.get(i).received) {
				var echoed = Pattern.compile("(?:reason|comment)-(\\d)").matcher(answer).results().map(found -> found.group(1)).toList();
				assertTrue(echoed.stream().allMatch(String.valueOf(own)::equals), answer);
				assertTrue(echoed.isEmpty() || answer.startsWith("422"), "what counts is told to nobody, not even to whoever said it");
				assertFalse(answer.matches("(?s).*<input[^>]*checked.*"), answer);
			}
		}
	}

	/** ROBUSTNESS 51: with everybody's votes turned round, every byte is the same but for the random keys. */
	@Test
	void noByteTellsAVoteBeforeTheReveal() throws Exception {
		var low = everythingSent(1);
		room.close();
		var high = everythingSent(5);
		assertTrue(low.size() > 30);
		assertEquals(low, high);
	}

	private List<String> everythingSent(int level) throws Exception {
		open(Admission.NAME, true);
		room.box.open(room.small.question(2), 1);
		var all = new ArrayList<String>();
		for (int person = 1; person <= 6; person++) {
			var phone = room.phone(person);
			phone.vote("level:level-" + level, "", "w".repeat(1001));
			phone.vote(level == 1 ? VoteForm.NOT_APPLICABLE : "", "", "");
			phone.vote("level:level-" + level, "", level == 1 ? "low words" : "high words");
			phone.page("/");
			phone.page("/?change=1");
			phone.received.forEach(answer -> all.add(plain(answer)));
		}
		room.box.close();
		all.add(plain(room.phone(7).page("/")));
		return all;
	}

	private String plain(String answer) {
		return answer.replaceAll("name=\"key\" value=\"[^\"]*\"", "KEY").replaceAll("room=[^;]*;", "TOKEN").replace(room.address(), "ROOM")
				.replaceAll("name=\"ballot\" value=\"[^\"]*\"", "BALLOT")
				.replaceAll("<strong>[0-9A-Z]{4}-[0-9A-Z]{4}</strong>", "CODE").replaceAll("content-length=\\[\\d+\\], ", "");
	}

	@Test
	void thePageSpeaksTheDecksLanguageAsFarAsItHasWords() throws Exception {
		open(Admission.NAME, false);
		room.document.execute("Language", () -> room.small.assessment().getDeck().setLanguage("cy"));
		room.box.open(room.small.question(2), 1);
		String page = room.phone(1).page("/");
		assertTrue(page.contains("<html lang=\"en") && page.contains("<legend lang=\"cy\" dir=\"ltr\">"), page);
	}

	@Test
	void theDecksOwnWordsAreOnThePageAndWithAllOfThemThePageIsInItsLanguage() throws Exception {
		open(Admission.NAME, false);
		Deck deck = room.small.assessment().getDeck();
		room.document.execute("Language", () -> {
			deck.setLanguage("ar");
			say(deck, "voting.answerDontKnow", "لا أعرف");
		});
		room.box.open(room.small.question(2), 1);
		String page = room.phone(1).page("/");
		assertTrue(page.contains("<b>لا أعرف</b>") && page.contains("<html lang=\"en-GB\" dir=\"ltr\">"), page);
		assertTrue(page.contains("<legend lang=\"ar\" dir=\"rtl\">"), "the deck's texts run as their language does");
		room.box.close();
		room.document.execute("Words", () -> OwnWords.Place.VOTING.keys().forEach(key -> say(deck, key, "[" + key + "]")));
		room.box.open(room.small.question(3), 1);
		page = room.phone(2).page("/");
		assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("[voting.send]") && !page.contains("lang=\"en"), page);
		assertFalse(page.contains(">Send<") || page.contains("Don’t know"), "nothing is left in another language");
	}

	private static void say(Deck deck, String key, String text) {
		OwnWord word = DeckFactory.eINSTANCE.createOwnWord();
		word.setKey(key);
		word.setText(text);
		deck.getWords().add(word);
	}

	@Test
	void theCodeToScanSaysTheAddressAndTheCodeOfTheRoom() throws Exception {
		open(Admission.NAME, false);
		var invitation = room.server.invitation().orElseThrow();
		assertEquals(invitation.address() + "/?c=" + invitation.code(), invitation.link());
		var picture = QrCode.of(invitation.link());
		var source = new com.google.zxing.common.BitMatrix(picture.size(), picture.size());
		for (int y = 0; y < picture.size(); y++) {
			for (int x = 0; x < picture.size(); x++) {
				if (picture.dark()[y][x]) {
					source.set(x, y);
				}
			}
		}
		int[] corner = source.getTopLeftOnBit();
		int[] end = source.getBottomRightOnBit();
		int width = source.getEnclosingRectangle()[2];
		assertEquals(List.of(4, 4), List.of(corner[0], corner[1]), "light rim");
		assertTrue(end[1] < picture.size() - 4 && width > 20);
		assertEquals(picture.size(), picture.inText().lines().mapToInt(String::length).max().getAsInt());
	}
}
