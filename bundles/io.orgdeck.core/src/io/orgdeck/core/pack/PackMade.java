package io.orgdeck.core.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A board pack that is whole.
 *
 * @param folder   where it is
 * @param files    their names
 * @param compared how many figures were read back and compared
 * @param earlier  where the earlier pack is now, if somebody had changed it or put something beside it
 */
public record PackMade(Path folder, List<String> files, int compared, Optional<Path> earlier) {

	public PackMade {
		files = List.copyOf(files);
	}
}
