package org.spotter.mutate;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;

/// The compiled test classes, by their simple names.
final class TestClasses {
    /// Stands between a class and a method.
    static final char METHOD = '#';

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

    /// {@return whether there is a test}
    ///
    /// @param test `Class` or `Class.method`
    boolean has(String test) {
        var parts = test.split("\\.", 2);
        var full = names.get(parts[0]);
        return full != null
                && (parts.length == 1 || !methods(type(full), parts[1]).isEmpty());
    }

    /// {@return the methods of a class that have a name, its own and those that it has from others}
    ///
    /// @param type   the class
    /// @param method the name
    static List<Method> methods(Class<?> type, String method) {
        var found = new ArrayList<Method>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            Arrays.stream(each.getDeclaredMethods())
                    .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                    .forEach(found::add);
        }
        return found;
    }

    /// {@return the full names of some of them, in the same order: `org.spotter.Class` or `org.spotter.Class#method`}
    ///
    /// @param tests each `Class` or `Class.method`
    List<String> full(Collection<String> tests) {
        return tests.stream()
                .map(test -> test.split("\\.", 2))
                .map(parts -> names.getOrDefault(parts[0], parts[0]) + (parts.length > 1 ? METHOD + parts[1] : ""))
                .toList();
    }

    /// {@return the full names of classes, without a method where one is named}
    ///
    /// @param full full names of classes or methods
    static List<String> without(Collection<String> full) {
        return full.stream().map(TestClasses::ofClass).distinct().toList();
    }

    private static String ofClass(String name) {
        var at = name.indexOf(METHOD);
        return at < 0 ? name : name.substring(0, at);
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
        for (Class<?> each = type(ofClass(name)); each != null; each = each.getSuperclass()) {
            if (Arrays.stream(each.getDeclaredAnnotationsByType(Tag.class))
                    .anyMatch(tag -> tag.value().equals("ui"))) {
                return true;
            }
        }
        return false;
    }

    static Class<?> type(String name) {
        try {
            return Class.forName(name, false, TestClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
