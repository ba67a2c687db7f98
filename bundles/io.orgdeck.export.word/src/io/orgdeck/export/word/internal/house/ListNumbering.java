package io.orgdeck.export.word.internal.house;

import java.math.BigInteger;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The lists of a document: its own, and ours where it lacks what a paper needs. */
final class ListNumbering {

	/** Lists in parts/numbering.xml. */
	static final int HEADINGS = 1;
	static final int APPENDIX = 2;
	static final int BULLETS = 3;
	static final int STATEMENTS = 4;
	private static final String WORD = "${appendix}";

	private final XWPFNumbering lists;
	private final String appendixWord;
	private long lastList;
	private long offset;
	private boolean oursAreIn;

	/**
	 * @param appendixWord stands before the letter of an appendix
	 * @param withStyles   whether the document has our paper's styles, so that headings count in our lists
	 */
	ListNumbering(XWPFNumbering lists, String appendixWord, boolean withStyles) {
		this.lists = lists;
		this.appendixWord = appendixWord;
		lastList = highest(lists.getNums().stream().map(XWPFNum::getCTNum).map(CTNum::getNumId));
		if (withStyles) {
			bringOurs(true);
		}
	}

	private static long highest(Stream<BigInteger> numbers) {
		return numbers.mapToLong(BigInteger::longValue).max().orElse(0);
	}

	/** The number that one of our lists has in this document; it is brought in when it is first asked for. */
	int ours(int list) {
		if (!oursAreIn) {
			bringOurs(false);
		}
		return (int) (list + offset);
	}

	private void bringOurs(boolean withStyles) {
		CTNumbering ours = OwnParts.lists();
		long definitions = highest(lists.getAbstractNums().stream().map(one -> one.getCTAbstractNum().getAbstractNumId()));
		offset = lastList;
		for (CTAbstractNum definition : ours.getAbstractNumList()) {
			definition.setAbstractNumId(shifted(definition.getAbstractNumId(), definitions));
			for (CTLvl level : definition.getLvlList()) {
				level.getLvlText().setVal(level.getLvlText().getVal().replace(WORD, appendixWord));
				if (!withStyles && level.isSetPStyle()) {
					level.unsetPStyle();
				}
			}
			lists.addAbstractNum(new XWPFAbstractNum(definition, lists));
		}
		for (CTNum list : ours.getNumList()) {
			list.setNumId(shifted(list.getNumId(), offset));
			list.getAbstractNumId().setVal(shifted(list.getAbstractNumId().getVal(), definitions));
			lists.addNum(new XWPFNum(list, lists));
			lastList = Math.max(lastList, list.getNumId().longValue());
		}
		oursAreIn = true;
	}

	private static BigInteger shifted(BigInteger number, long by) {
		return number.add(BigInteger.valueOf(by));
	}

	/** A list that looks like another and begins at 1. */
	int restarted(int like) {
		CTNum list = CTNum.Factory.newInstance();
		BigInteger definition = definitionOf(like);
		lastList++;
		list.setNumId(BigInteger.valueOf(lastList));
		list.addNewAbstractNumId().setVal(definition);
		CTNumLvl first = list.addNewLvlOverride();
		first.setIlvl(BigInteger.ZERO);
		first.addNewStartOverride().setVal(BigInteger.ONE);
		lists.addNum(new XWPFNum(list, lists));
		return (int) lastList;
	}

	private BigInteger definitionOf(int list) {
		XWPFNum there = lists.getNum(BigInteger.valueOf(list));
		return there != null && there.getCTNum().getAbstractNumId() != null ? there.getCTNum().getAbstractNumId().getVal()
				: lists.getNum(BigInteger.valueOf(ours(STATEMENTS))).getCTNum().getAbstractNumId().getVal();
	}
}
