package io.orgdeck.office.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a file that something still points to. The rest, such as notes of slides that were taken out, goes. */
public final class ReachableParts {

	private ReachableParts() {
	}

	/** Takes out what nothing leads to. */
	public static void keepOnly(OPCPackage pack) throws InvalidFormatException {
		Set<PackagePartName> reached = new HashSet<>();
		var next = new ArrayDeque<PackagePart>();
		follow(pack, pack.getRelationships(), reached, next);
		while (!next.isEmpty()) {
			PackagePart part = next.remove();
			if (!part.isRelationshipPart()) {
				follow(pack, part.getRelationships(), reached, next);
			}
		}
		for (PackagePart part : new ArrayList<>(pack.getParts())) {
			if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
				drop(pack, part.getPartName());
				drop(pack, PackagingURIHelper.getRelationshipPartName(part.getPartName()));
			}
		}
	}

	private static void drop(OPCPackage pack, PackagePartName name) {
		if (pack.containPart(name)) {
			pack.removePart(name);
		}
	}

	private static void follow(OPCPackage pack, PackageRelationshipCollection relations, Set<PackagePartName> reached,
			ArrayDeque<PackagePart> next) throws InvalidFormatException {
		for (PackageRelationship relation : relations) {
			if (relation.getTargetMode() == TargetMode.INTERNAL) {
				PackagePartName name = PackagingURIHelper.createPartName(relation.getTargetURI());
				if (pack.containPart(name) && reached.add(name)) {
					next.add(pack.getPart(name));
				}
			}
		}
	}
}
