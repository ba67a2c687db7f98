package io.orgdeck.core.migration;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String MigrationRegistry_class;
	public static String MigrationRegistry_twice;
	public static String MigrationRegistry_versions;
	public static String Migrations_noStep;
	public static String Migrations_notXml;
	public static String Migrations_stepFailed;

	static {
		initializeMessages("io.orgdeck.core.migration.messages", Messages.class);
	}

	private Messages() {
	}
}
