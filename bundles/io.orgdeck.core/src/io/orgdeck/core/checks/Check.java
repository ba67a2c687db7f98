package io.orgdeck.core.checks;

import java.util.stream.Stream;

/**
 * One rule about an assessment. Free of state, so that one instance serves all documents; it reads the assessment and never
 * changes it. Contributed to the extension point {@link CheckRegistry#EXTENSION_POINT}.
 */
public interface Check {

	/** Unique id of the rule, such as org.example.no-chair; the same as in its extension. */
	String id();

	/** Everything in the assessment that breaks the rule. */
	Stream<Issue> run(CheckContext context);
}
