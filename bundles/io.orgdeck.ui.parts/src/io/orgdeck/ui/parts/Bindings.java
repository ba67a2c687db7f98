package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.List;

/** All bindings of a page or a part of it, refreshed and committed together. */
public final class Bindings implements Binding {

	private final List<Binding> bindings = new ArrayList<>();

	public <B extends Binding> B add(B binding) {
		bindings.add(binding);
		return binding;
	}

	@Override
	public void refresh() {
		bindings.forEach(Binding::refresh);
	}

	@Override
	public void commit() {
		bindings.forEach(Binding::commit);
	}
}
