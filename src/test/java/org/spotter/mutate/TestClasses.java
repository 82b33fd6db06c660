package org.spotter.mutate;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;

/// The compiled test classes, by their simple names.
final class TestClasses {
    private static final String END = "Test.class";

    private final Map<String, String> names;

    private TestClasses(Map<String, String> names) {
        this.names = names;
    }

    /// {@return all test classes of a folder, those whose names end in `Test`}
    ///
    /// @param folder compiled tests
    /// @throws IOException when it can't be read, or two classes of it have the same simple name
    static TestClasses in(Path folder) throws IOException {
        var names = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.map(folder::relativize).toList()) {
                var path = file.toString();
                if (path.endsWith(END) && !path.contains("$")) {
                    var name = path.substring(0, path.length() - ".class".length())
                            .replace(path.contains("\\") ? '\\' : '/', '.');
                    if (names.put(name.substring(name.lastIndexOf('.') + 1), name) != null) {
                        throw new IOException("two test classes have the same simple name: " + name);
                    }
                }
            }
        }
        return new TestClasses(names);
    }

    /// {@return their simple names}
    Set<String> names() {
        return Set.copyOf(names.keySet());
    }

    /// {@return the full names of some of them, in the same order}
    ///
    /// @param simple simple names of classes that are there
    List<String> full(Collection<String> simple) {
        return simple.stream().map(name -> names.getOrDefault(name, name)).toList();
    }

    /// {@return the full names of all that are tests of the window, or of all others}
    ///
    /// @param ui whether those of the window are asked for
    List<String> all(boolean ui) {
        return names.values().stream()
                .filter(name -> !Modifier.isAbstract(type(name).getModifiers()))
                .filter(name -> opensWindows(name) == ui)
                .toList();
    }

    /// {@return whether one of some classes opens windows and needs the flags for that}
    ///
    /// @param full full names of classes
    static boolean ui(Collection<String> full) {
        return full.stream().anyMatch(TestClasses::opensWindows);
    }

    private static boolean opensWindows(String name) {
        for (Class<?> each = type(name); each != null; each = each.getSuperclass()) {
            if (Arrays.stream(each.getDeclaredAnnotationsByType(Tag.class))
                    .anyMatch(tag -> tag.value().equals("ui"))) {
                return true;
            }
        }
        return false;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, TestClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
