package io.orgdeck.core.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a response sheet tells a program what its cells mean, in hidden cells that survive other programs. One row begins
 * with {@link #MARK} and says in the cells beside it whose sheet it is, as {@code key=value}. Another row holds the key of
 * each column; the answers stand below it. The cell to the right of {@link #NUMBER} takes the number of a participant who is not named in the mark.
 */
public final class ResponseLayout {

	/** First words of the cell that marks a response sheet; the version of the layout follows. */
	public static final String MARK = "orgdeck-response"; //$NON-NLS-1$
	public static final String VERSION = "1"; //$NON-NLS-1$

	/** Key of the mark's row: id of the assessment. */
	public static final String ASSESSMENT = "assessment"; //$NON-NLS-1$
	/** Key of the mark's row: id of the deck. */
	public static final String DECK = "deck"; //$NON-NLS-1$
	/** Key of the mark's row: version of the deck. */
	public static final String DECK_VERSION = "deckVersion"; //$NON-NLS-1$
	/** Key of the mark's row: id of the session to which the answers belong. */
	public static final String SESSION = "session"; //$NON-NLS-1$
	/** Key of the mark's row: the round, 1 or more. */
	public static final String ROUND = "round"; //$NON-NLS-1$
	/** Key of the mark's row: id of the participant, when the sheet is made for one. */
	public static final String PARTICIPANT = "participant"; //$NON-NLS-1$

	/** Key of a cell: the participant's number stands to its right. */
	public static final String NUMBER = "orgdeck:number"; //$NON-NLS-1$

	/** Key of the column with the questions' ids. */
	public static final String QUESTION = "orgdeck:question"; //$NON-NLS-1$
	/** Key of the column with the cards' codes. */
	public static final String CARD = "orgdeck:card"; //$NON-NLS-1$
	/** Key of the column with the questions' wording. */
	public static final String TEXT = "orgdeck:text"; //$NON-NLS-1$
	/** Key of the column with the answers. */
	public static final String ANSWER = "orgdeck:answer"; //$NON-NLS-1$
	/** Key of the column with the reasons why a question does not apply. */
	public static final String REASON = "orgdeck:reason"; //$NON-NLS-1$
	/** Key of the column with the comments. */
	public static final String COMMENT = "orgdeck:comment"; //$NON-NLS-1$

	private ResponseLayout() {
	}

	/** The cells of the mark's row. */
	public static List<String> mark(Map<String, String> values) {
		return Stream.concat(Stream.of(MARK + ' ' + VERSION), values.entrySet().stream().map(entry -> entry.getKey() + '=' + entry.getValue()))
				.toList();
	}
}
