package io.orgdeck.words.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.words.Said;
import io.orgdeck.words.search.TextSearch.Hit;
import io.orgdeck.words.search.TextSearch.Place;

/** Words are found in any of their forms, one after the other, and near each other. */
class TextSearchTest {

	private static final Said SAID = new Said("Managers don't listen to the people on the wards.", "I was listening, but nobody explained.",
			"The manager listens. Long after that, in another meeting of the whole trust, people spoke.", "\ud83d\ude00 Listen!",
			"All is well.");

	private static List<Integer> found(String typed, int within) {
		return new TextSearch(SAID.texts(), "en-GB").find(typed, within).stream().map(hit -> SAID.texts().indexOf(hit.text())).toList();
	}

	@Test
	@DisplayName("Endings do not matter; all words have to be there; a minus leaves out; a star begins; \"not\" counts")
	void wordsAreFoundInAnyForm() {
		assertEquals(List.of(0, 1, 2, 3), found("listened", 0));
		assertEquals(List.of(0, 2), found("manager listening", 0));
		assertEquals(List.of(2), found("manager listening -wards", 0));
		assertEquals(List.of(1), found("expl*", 0));
		assertEquals(List.of(0, 1, 2, 3, 4), found("", 0));
		assertEquals(List.of(), found("xyzzy", 0));
		assertEquals(List.of(4), found("-listen -explained", 0));
	}

	@Test
	@DisplayName("Quotation marks ask for words one after the other; within asks for them near each other, in any order")
	void wordsAreFoundNearEachOther() {
		assertEquals(List.of(0), found("\"people on the wards\"", 0));
		assertEquals(List.of(), found("\"wards on the people\"", 0));
		assertEquals(List.of(0, 2), found("people listen", 0));
		assertEquals(List.of(0), found("people listen", 6));
		assertEquals(List.of(), found("people listen", 3));
		assertEquals(List.of(0), found("\"on the wards\" listen", 7));
	}

	@Test
	@DisplayName("What was found is marked where it stands, beside characters of any width")
	void whatIsFoundIsMarked() {
		Hit hit = new TextSearch(SAID.texts(), "en-GB").find("listening", 0).getLast();
		Place place = hit.words().getFirst();
		assertEquals("Listen", hit.text().text().substring(place.start(), place.end()));
	}

	@Test
	@DisplayName("Words of other languages are found as they are and by their beginning; signs are no words")
	void otherLanguages() {
		var german = new Said("Die Gespr\u00e4che dauern zu lange.", "Ein GESPR\u00c4CH w\u00e4re gut.");
		var search = new TextSearch(german.texts(), "de-DE");
		assertEquals(1, search.find("gespr\u00e4ch", 0).size());
		assertEquals(2, search.find("gespr\u00e4ch*", 0).size());
		assertEquals(2, search.find("?!", 0).size());
		assertEquals(2, search.find("\"", 0).size());
		assertTrue(new TextSearch(List.of(), null).find("anything", 2).isEmpty());
	}

	@Test
	@DisplayName("Endings go as in Porter's paper")
	void endingsGoAsInThePaper() {
		String[] pairs = ("caresses caress ponies poni ties ti caress caress cats cat feed feed agreed agre plastered plaster bled bled"
				+ " motoring motor sing sing conflated conflat troubled troubl sized size hopping hop tanned tan falling fall hissing hiss fizzed fizz"
				+ " failing fail filing file happy happi sky sky relational relat conditional condit rational ration valenci valenc digitizer digit"
				+ " conformabli conform radicalli radic differentli differ vileli vile analogousli analog vietnamization vietnam predication predic"
				+ " operator oper feudalism feudal decisiveness decis hopefulness hope callousness callous formaliti formal sensitiviti sensit"
				+ " sensibiliti sensibl triplicate triplic formative form formalize formal electriciti electr electrical electr hopeful hope"
				+ " goodness good revival reviv allowance allow inference infer airliner airlin gyroscopic gyroscop adjustable adjust"
				+ " defensible defens irritant irrit replacement replac adjustment adjust dependent depend adoption adopt homologou homolog"
				+ " communism commun activate activ angulariti angular homologous homolog effective effect bowdlerize bowdler probate probat"
				+ " rate rate cease ceas controll control roll roll").split(" ");
		for (int i = 0; i < pairs.length; i += 2) {
			assertEquals(pairs[i + 1], PorterStemmer.stem(pairs[i]), pairs[i]);
		}
	}
}
