package io.orgdeck.cli.brought;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Counts. */
@Command(name = "count", mixinStandardHelpOptions = true)
public final class Count implements Callable<Integer> {

	@Override
	public Integer call() {
		return 3;
	}
}
