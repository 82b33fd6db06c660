package org.spotter.mutate;

import java.util.List;

/// A fault that somebody could put into the program, and the tests that must see it.
///
/// @param id    says what breaks, such as `book-rule-lowered`; small letters, digits and dashes
/// @param room  the part of the program that it breaks: the name of the list that it stands in
/// @param what  what a person would meet, in one sentence
/// @param file  the file that it is planted in, from the folder of the repository, with `/`
/// @param find  the text that is taken out; stands in that file exactly once
/// @param put   the text put in its place; may be empty
/// @param tests the simple names of the test classes expected to catch it, the quickest first; of a class
///              that takes long, `Class.method`
/// @param where the list and the line that it begins in, for messages about it
record Fault(
        String id, String room, String what, String file, String find, String put, List<String> tests, String where) {
    Fault {
        tests = List.copyOf(tests);
    }

    /// {@return whether it is planted in a source of the program, which must be compiled}
    boolean inJava() {
        return file.endsWith(".java");
    }

    /// {@return the file with the fault in it}
    ///
    /// @param text the file without it
    String plantedIn(String text) {
        var at = text.indexOf(find);
        return text.substring(0, at) + put + text.substring(at + find.length());
    }

    /// {@return whether a word of the command line chooses it: its room, its id, or a part of its id}
    ///
    /// @param word the word
    boolean chosenBy(String word) {
        return room.equals(word) || id.contains(word);
    }
}
