package io.orgdeck.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import io.orgdeck.core.words.Typed;

/**
 * What somebody looks for: words, each of which may be the beginning of a longer one, and phrases in quotation marks. A file
 * has to hold all of them.
 */
final class Wanted {

	/** A word as the index knows it, with its place in the text it was found in. */
	record Token(String word, int from, int to) {
	}

	private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
	private static final Pattern PART = Pattern.compile("[" + QUOTES + "]([^" + QUOTES + "]*)[" + QUOTES + "]?|([^\\s" + QUOTES + "]+)");
	private static final int MOST_PARTS = 32;

	private final Analyzer analyzer;
	private final List<List<String>> phrases = new ArrayList<>();
	private final List<String> beginnings = new ArrayList<>();

	Wanted(String typed, Analyzer analyzer) {
		this.analyzer = analyzer;
		PART.matcher(Normalizer.normalize(Typed.line(typed), Normalizer.Form.NFC)).results().limit(MOST_PARTS).forEach(part -> {
			boolean quoted = part.group(1) != null;
			List<String> words = tokens(quoted ? part.group(1) : part.group(2)).stream().map(Token::word).toList();
			if (quoted || words.size() > 1) {
				phrases.add(words);
			} else {
				beginnings.addAll(words);
			}
		});
		phrases.removeIf(List::isEmpty);
	}

	boolean isNothing() {
		return phrases.isEmpty() && beginnings.isEmpty();
	}

	/** Looks in a field of the index; a whole word counts more than the beginning of one. */
	Query in(String field) {
		var all = new BooleanQuery.Builder();
		for (String word : beginnings) {
			var term = new Term(field, word);
			all.add(new BooleanQuery.Builder().add(new BoostQuery(new TermQuery(term), 2), Occur.SHOULD)
					.add(new PrefixQuery(term), Occur.SHOULD).build(), Occur.MUST);
		}
		phrases.forEach(words -> all.add(new PhraseQuery(field, words.toArray(String[]::new)), Occur.MUST));
		return all.build();
	}

	/** Those words of a text that are wanted, in their order there; of a phrase only where it stands whole. */
	List<Token> in(List<Token> text) {
		List<String> words = text.stream().map(Token::word).toList();
		var found = new TreeSet<Integer>();
		for (int i = 0; i < words.size(); i++) {
			if (beginnings.stream().anyMatch(words.get(i)::startsWith)) {
				found.add(i);
			}
			for (List<String> phrase : phrases) {
				int end = i + phrase.size();
				if (end <= words.size() && words.subList(i, end).equals(phrase)) {
					IntStream.range(i, end).forEach(found::add);
				}
			}
		}
		return found.stream().map(text::get).toList();
	}

	/** How many different words and phrases are wanted. */
	long different() {
		return beginnings.size() + phrases.size();
	}

	/** How many of the different words and phrases stand among these. */
	long different(List<Token> found) {
		List<String> words = found.stream().map(Token::word).toList();
		return beginnings.stream().filter(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted))).count()
				+ phrases.stream().filter(phrase -> Collections.indexOfSubList(words, phrase) >= 0).count();
	}

	/** The words of a text. */
	List<Token> tokens(String text) {
		var tokens = new ArrayList<Token>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			var word = stream.addAttribute(CharTermAttribute.class);
			var place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
			}
			stream.end();
			return tokens;
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a text in memory can be read
		}
	}
}
