package io.orgdeck.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The types that a public class shows: what it extends, and what its public and protected fields and methods take and give. */
final class ShownTypes extends ClassVisitor {

	private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

	private final Set<String> types = new HashSet<>();
	private boolean shown;

	private ShownTypes() {
		super(Opcodes.ASM9);
	}

	/** Their names with slashes; none if the class itself is not public. */
	static Set<String> of(InputStream compiled) throws IOException {
		var visitor = new ShownTypes();
		new ClassReader(compiled).accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
		return visitor.types;
	}

	@Override
	public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
		shown = isShown(access);
		if (shown) {
			types.add(superName);
			types.addAll(Set.of(interfaces));
			add(signature);
		}
	}

	@Override
	public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
		member(access, descriptor, signature);
		return null;
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
		if (member(access, descriptor, signature) && exceptions != null) {
			types.addAll(Set.of(exceptions));
		}
		return null;
	}

	private boolean member(int access, String descriptor, String signature) {
		boolean told = shown && isShown(access);
		if (told) {
			add(descriptor);
			add(signature);
		}
		return told;
	}

	private static boolean isShown(int access) {
		return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
	}

	private void add(String signature) {
		if (signature != null) {
			TYPE.matcher(signature).results().forEach(found -> types.add(found.group(1)));
		}
	}
}
