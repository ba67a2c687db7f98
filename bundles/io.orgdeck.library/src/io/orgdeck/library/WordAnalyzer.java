package io.orgdeck.library;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes words comparable: case and accents do not matter. No stems, as the files of a library are in any language; a search
 * finds the beginnings of words instead.
 */
final class WordAnalyzer extends Analyzer {

	private static final int BETWEEN_LINES = 100;

	/** Words of two lines do not stand together. */
	@Override
	public int getPositionIncrementGap(String field) {
		return BETWEEN_LINES;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		var words = new StandardTokenizer();
		return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
	}
}
