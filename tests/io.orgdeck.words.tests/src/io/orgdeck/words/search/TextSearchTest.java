package io.orgdeck.words.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
	@DisplayName("Apart by commas, any of them will do; a comma at the end asks for nothing, one in quotation marks parts nothing")
	void anyOfSeveral() {
		assertEquals(List.of(0, 1, 2, 3), found("listen, expl*", 0));
		assertEquals(List.of(0, 1), found("\"people on the wards\",expl*", 0));
		assertEquals(List.of(1), found("xyzzy, expl* ,", 0));
		assertEquals(List.of(0), found("\"people, on the wards\"", 0));
		assertEquals(List.of(0, 1, 2, 3, 4), found(" , ,", 0));
		assertEquals(2, new TextSearch(SAID.texts(), "en-GB").find("people, listen", 0).getFirst().words().size(), "both are marked");
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
	@DisplayName("Words of other languages are found in their forms as well; signs are no words")
	void otherLanguages() {
		var german = new Said("Die Gespr\u00e4che dauern zu lange.", "Ein GESPR\u00c4CH w\u00e4re gut.");
		var search = new TextSearch(german.texts(), "de-DE");
		assertEquals(2, search.find("gespr\u00e4ch", 0).size());
		assertEquals(2, search.find("gespr\u00e4ch*", 0).size());
		assertEquals(2, search.find("?!", 0).size());
		assertEquals(2, search.find("\"", 0).size());
		assertTrue(new TextSearch(List.of(), null).find("anything", 2).isEmpty());
	}

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@DisplayName("Two forms of a word are one, in many languages")
	@CsvSource({ "ar,\u0643\u062a\u0627\u0628,\u0627\u0644\u0643\u062a\u0627\u0628",
			"bg,\u043a\u043d\u0438\u0433\u0430,\u043a\u043d\u0438\u0433\u0438\u0442\u0435",
			"ca,reuni\u00f3,reunions", "cs,kniha,knihy", "da,m\u00f8de,m\u00f8der", "de,H\u00e4user,Haus",
			"es,reuniones,reuni\u00f3n", "et,raamat,raamatud", "fr,l\u2019\u00e9quipe,\u00e9quipes",
			"ga,bord,bhord", "gl,reuni\u00f3ns,reuni\u00f3n", "hu,k\u00f6nyv,k\u00f6nyvek", "it,dell\u2019incontro,incontri",
			"lt,knyga,knygos",
			"lv,gr\u0101mata,gr\u0101matas", "nl,vergadering,vergaderingen", "nb,m\u00f8ter,m\u00f8te", "pt,reuni\u00e3o,reuni\u00f5es",
			"ro,carte,cartea", "ru,\u043a\u043d\u0438\u0433\u0430,\u043a\u043d\u0438\u0433\u0438", "sv,m\u00f6te,m\u00f6ten",
			"tr,kitap,kitaplar" })
	void formsOfManyLanguages(String language, String one, String other) {
		var search = new TextSearch(new Said(one + '.', other + '!', "xyz").texts(), language);
		assertEquals(2, search.find(one, 0).size(), one);
		assertEquals(2, search.find(other, 0).size(), other);
	}

	@Test
	@DisplayName("Of a language whose endings nobody knows here, a word finds those that begin so")
	void welshIsFoundByBeginnings() {
		var search = new TextSearch(new Said("Mae gormod o gyfarfodydd.", "Dim cyfarfod eto.", "Cyfarfodydd hir!").texts(), "cy");
		assertEquals(2, search.find("cyfarfod", 0).size());
		assertEquals(1, search.find("\"cyfarfod\"", 0).size(), "in quotation marks as it stands");
		assertEquals(2, search.find("-\"cyfarfod\"", 0).size());
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
		var english = Endings.of("en").orElseThrow();
		for (int i = 0; i < pairs.length; i += 2) {
			assertEquals(pairs[i + 1], english.off(pairs[i]), pairs[i]);
		}
	}
}
