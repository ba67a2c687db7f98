package io.orgdeck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VotesTest {

	@ParameterizedTest
	@ValueSource(strings = { "plain", "with space", "50 % = half ~ done", "-starts with minus", "?", "\u0000\u0007\n\t", "Cymraeg ŵ",
			"مرحبا", "👩‍👩‍👧", "\u0085\ufffe" })
	void everyTextSurvivesWritingAndReading(String words) {
		var votes = Votes.of(new Vote(3, new Answer.Rated("developing"), words), new Vote(1, new Answer.DoesNotApply(words)),
				new Vote(2, Answer.DontKnow.INSTANCE, words), new Vote(9, new Answer.Rated(words)),
				new Vote(11, new Answer.Given(words), words), new Vote(12, new Answer.Given(words)), new Vote(13, new Answer.Given("")));
		var read = Votes.parse(votes.toString());
		assertEquals(votes, read);
		assertTrue(read.unreadable().isEmpty());
		assertEquals(List.of(1, 2, 3, 9, 11, 12, 13), read.stream().map(Vote::participant).toList());
	}

	@Test
	void aBrokenPartIsKeptAndTheRestIsRead() {
		var votes = Votes.parse("1=established x=3 2= 0=beginning 7=%Z1 3=?");
		assertEquals(List.of(1, 3), votes.stream().map(Vote::participant).toList());
		assertEquals(List.of("x=3", "2=", "0=beginning", "7=%Z1"), votes.unreadable());
		assertEquals(votes, Votes.parse(votes.toString()));
		assertEquals(votes.unreadable(), votes.with(new Vote(5, Answer.DontKnow.INSTANCE)).unreadable());
	}

	@Test
	void ofTwoVotesOfOneParticipantTheLaterStands() {
		var first = Votes.of(new Vote(4, new Answer.Rated("beginning")));
		var second = first.with(new Vote(4, new Answer.Rated("embedded")));
		assertEquals(new Answer.Rated("beginning"), first.of(4).orElseThrow().answer());
		assertEquals(List.of(new Vote(4, new Answer.Rated("embedded"))), second);
		assertEquals(second, Votes.parse("4=beginning 4=embedded"));
		assertTrue(second.without(4).isEmpty());
	}

	@Test
	@DisplayName("A program that knows no ticks reads that somebody does not know, and keeps the ticks as a part of a newer version")
	void ticksAreKeptByProgramsThatDoNotKnowThem() {
		var ticked = new Vote(7, Answer.Given.ticked(List.of("no-time", "no money")), "why");
		var votes = Votes.of(ticked);
		assertEquals("7=?~why~%3Dno-time%0Ano%20money".replace("%3D", "="), votes.toString());
		assertEquals(List.of("no-time", "no money"), ((Answer.Given) Votes.parse(votes.toString()).getFirst().answer()).ticked());
		assertEquals(votes, Votes.parse(votes.toString()));
		// what such a program writes back: the answer that it read, the comment, and all behind the second tilde as it stood
		assertEquals(ticked.withComment("because"), Votes.parse("7=?~because~=no-time%0Ano%20money").getFirst());
		String newer = "7=?~~=a~sure=1 8=?~~sure=2";
		assertEquals(newer, Votes.parse(newer).toString());
		assertEquals("sure=1", Votes.parse(newer).getFirst().further());
		assertEquals("7=developing~~sure=1", Votes.of(Votes.parse(newer).getFirst().withAnswer(new Answer.Rated("developing"))).toString());
	}

	@Test
	@DisplayName("What a newer version writes behind a second tilde stays with the vote, whatever else of it changes")
	void partsOfANewerVersionAreKept() {
		String stored = "1=developing~why%20not~sure=3~a%20b 2=?~~sure=1 3=embedded";
		var votes = Votes.parse(stored);
		assertEquals(stored, votes.toString());
		assertEquals(List.of(), votes.unreadable());
		assertEquals(List.of("why not", "", ""), votes.stream().map(Vote::comment).toList());
		Vote second = votes.of(2).orElseThrow().withAnswer(new Answer.Rated("beginning"));
		Vote first = votes.getFirst().withComment("");
		assertEquals("1=developing~~sure=3~a%20b 2=beginning~~sure=1", votes.without(3).with(List.of(first, second)).toString());
		assertEquals("7=beginning~~sure=1", Votes.of(second.withParticipant(7)).toString());
		assertEquals("3=embedded", votes.without(1).without(2).toString());
		assertEquals("1=developing~why%20not~sure=3 2=?~~x", Votes.parse("2=?~~x 1=developing~why%20not~sure=3").toString());
		assertNotEquals(votes.getFirst(), votes.getFirst().withFurther(""));
		assertThrows(IllegalArgumentException.class, () -> first.withFurther("two words"));
	}
}
