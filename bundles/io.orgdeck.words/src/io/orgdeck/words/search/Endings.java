package io.orgdeck.words.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Takes the endings from the words of one language, by Lucene's rules for it. Not for several threads at a time. */
final class Endings {

	/** How a language forms its words, and those of them that say little by themselves. */
	private record Language(UnaryOperator<TokenStream> endings, Supplier<CharArraySet> shortWords) {
	}

	/** Of Welsh, Polish and others Lucene's common rules know nothing. */
	private static final Map<String, Language> LANGUAGES = Map.ofEntries(
			Map.entry("ar", new Language(words -> new ArabicStemFilter(new ArabicNormalizationFilter(words)),
					ArabicAnalyzer::getDefaultStopSet)),
			Map.entry("bg", new Language(BulgarianStemFilter::new, BulgarianAnalyzer::getDefaultStopSet)),
			Map.entry("ca", new Language(words -> new SnowballFilter(words, new CatalanStemmer()), CatalanAnalyzer::getDefaultStopSet)),
			Map.entry("cs", new Language(CzechStemFilter::new, CzechAnalyzer::getDefaultStopSet)),
			Map.entry("da", new Language(words -> new SnowballFilter(words, new DanishStemmer()), DanishAnalyzer::getDefaultStopSet)),
			Map.entry("de", new Language(words -> new GermanLightStemFilter(new GermanNormalizationFilter(words)),
					GermanAnalyzer::getDefaultStopSet)),
			Map.entry("el", new Language(words -> new GreekStemFilter(new GreekLowerCaseFilter(words)), GreekAnalyzer::getDefaultStopSet)),
			Map.entry("en", new Language(PorterStemFilter::new, () -> CharArraySet.EMPTY_SET)),
			Map.entry("es", new Language(SpanishLightStemFilter::new, SpanishAnalyzer::getDefaultStopSet)),
			Map.entry("et", new Language(words -> new SnowballFilter(words, new EstonianStemmer()), EstonianAnalyzer::getDefaultStopSet)),
			Map.entry("eu", new Language(words -> new SnowballFilter(words, new BasqueStemmer()), BasqueAnalyzer::getDefaultStopSet)),
			Map.entry("fi", new Language(FinnishLightStemFilter::new, FinnishAnalyzer::getDefaultStopSet)),
			Map.entry("fr", new Language(FrenchLightStemFilter::new, FrenchAnalyzer::getDefaultStopSet)),
			Map.entry("ga", new Language(words -> new SnowballFilter(words, new IrishStemmer()), IrishAnalyzer::getDefaultStopSet)),
			Map.entry("gl", new Language(GalicianStemFilter::new, GalicianAnalyzer::getDefaultStopSet)),
			Map.entry("hu", new Language(HungarianLightStemFilter::new, HungarianAnalyzer::getDefaultStopSet)),
			Map.entry("it", new Language(ItalianLightStemFilter::new, ItalianAnalyzer::getDefaultStopSet)),
			Map.entry("lt", new Language(words -> new SnowballFilter(words, new LithuanianStemmer()),
					LithuanianAnalyzer::getDefaultStopSet)),
			Map.entry("lv", new Language(LatvianStemFilter::new, LatvianAnalyzer::getDefaultStopSet)),
			Map.entry("nl", new Language(words -> new SnowballFilter(words, new DutchStemmer()), DutchAnalyzer::getDefaultStopSet)),
			Map.entry("no", new Language(NorwegianLightStemFilter::new, NorwegianAnalyzer::getDefaultStopSet)),
			Map.entry("pt", new Language(PortugueseLightStemFilter::new, PortugueseAnalyzer::getDefaultStopSet)),
			Map.entry("ro", new Language(words -> new SnowballFilter(words, new RomanianStemmer()), RomanianAnalyzer::getDefaultStopSet)),
			Map.entry("ru", new Language(RussianLightStemFilter::new, RussianAnalyzer::getDefaultStopSet)),
			Map.entry("sv", new Language(SwedishLightStemFilter::new, SwedishAnalyzer::getDefaultStopSet)),
			Map.entry("tr", new Language(words -> new SnowballFilter(words, new TurkishStemmer()), TurkishAnalyzer::getDefaultStopSet)));

	/** Languages of which an article or pronoun stands before a word with an apostrophe: l'équipe, dell'anno. */
	private static final Set<String> ELIDING = Set.of("ca", "fr", "ga", "it");

	private final boolean elides;
	private final Set<Object> shortWords;
	private final OneWord word = new OneWord();
	private final TokenStream endings;
	private final CharTermAttribute form;

	private Endings(String tongue, Language language) {
		elides = ELIDING.contains(tongue);
		shortWords = language.shortWords().get();
		endings = language.endings().apply(word);
		form = endings.getAttribute(CharTermAttribute.class);
	}

	/** @param language two letters, such as de; empty where its endings are not known */
	static Optional<Endings> of(String language) {
		String tongue = language.equals("nb") || language.equals("nn") ? "no" : language;
		return Optional.ofNullable(LANGUAGES.get(tongue)).map(rules -> new Endings(tongue, rules));
	}

	/** What a word has in common with its other forms. @param key in small letters */
	String off(String key) {
		word.next = elides ? withoutArticle(key) : key;
		try {
			endings.reset();
			endings.incrementToken();
			return form.toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a word in memory can be read
		}
	}

	private static String withoutArticle(String key) {
		return key.replaceFirst("^\\p{L}{1,5}'(?=\\p{L}{2})", "");
	}

	/** Whether a word says little by itself. @param key in small letters */
	boolean isShort(String key) {
		return shortWords.contains(elides ? withoutArticle(key) : key);
	}

	/** A stream of the one word that is looked at. */
	private static final class OneWord extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
		private String next;

		@Override
		public boolean incrementToken() {
			if (next == null) {
				return false;
			}
			clearAttributes();
			term.append(next);
			next = null;
			return true;
		}
	}
}
