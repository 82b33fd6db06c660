package org.spotter.guide.json;

import java.util.ArrayList;
import java.util.List;

/// Collects problems while a file is read, so that a person sees all of them at once.
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /// Notes one problem.
    ///
    /// @param file    the file's name
    /// @param place   the JSON path
    /// @param kind    the kind of mistake
    /// @param details see [Problem.Kind]
    public void add(String file, String place, Problem.Kind kind, Object... details) {
        var words = new ArrayList<String>(details.length);
        for (var detail : details) {
            words.add(String.valueOf(detail));
        }
        found.add(new Problem(file, place, kind, words));
    }

    /// {@return whether nothing is wrong so far}
    public boolean none() {
        return found.isEmpty();
    }

    /// {@return what is wrong, in the order found}
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
