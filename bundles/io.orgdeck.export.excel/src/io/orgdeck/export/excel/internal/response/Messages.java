package io.orgdeck.export.excel.internal.response;

import org.apache.poi.ss.util.WorkbookUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;

/** Texts of the response sheet. */
final class Messages extends NLS {

	public static String noGroup;
	public static String noParticipant;
	public static String noRound;
	public static String noSession;
	public static String noTagged;
	public static String sheet_answers;
	public static String sheet_instructions;
	public static String sheet_participant;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.response.messages", Messages.class);
	}

	/** What a sheet is called in the language of those who answer, as Excel takes it. */
	static String sheetName(Language language, String key) {
		return WorkbookUtil.createSafeSheetName(language.text(Messages.class, key).orElse(key), ' ').strip();
	}

	private Messages() {
	}
}
