package io.orgdeck.exchange.surveys.internal;

/** The programs whose tables are known by their shape. Their names are the makers' own and the same in every language. */
enum Tool {
	FORMS("Microsoft Forms"), GOOGLE("Google Forms"), LIMESURVEY("LimeSurvey"), QUALTRICS("Qualtrics"), SURVEYMONKEY("SurveyMonkey"),
	/** Any table with a row for each respondent and a column for each question. */
	TABLE(Messages.tool_table);

	private final String label;

	Tool(String label) {
		this.label = label;
	}

	/** What the tool is called. */
	String label() {
		return label;
	}
}
