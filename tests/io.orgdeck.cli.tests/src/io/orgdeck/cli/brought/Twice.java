package io.orgdeck.cli.brought;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Has the name of a command of the product. */
@Command(name = "sample", mixinStandardHelpOptions = true)
public final class Twice implements Callable<Integer> {

	@Override
	public Integer call() {
		return 0;
	}
}
