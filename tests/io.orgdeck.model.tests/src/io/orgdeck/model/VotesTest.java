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
				new Vote(2, Answer.DontKnow.INSTANCE, words), new Vote(9, new Answer.Rated(words)));
		var read = Votes.parse(votes.toString());
		assertEquals(votes, read);
		assertTrue(read.unreadable().isEmpty());
		assertEquals(List.of(1, 2, 3, 9), read.stream().map(Vote::participant).toList());
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
