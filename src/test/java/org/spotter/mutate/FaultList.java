package org.spotter.mutate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads the lists of faults: one file for each room, named after it.
///
/// ```
/// # A remark, up to the end of the line.
/// fault book-rule-lowered
/// what  A tingling leg is sent home instead of to a visit.
/// file  assets/guide/rules.json
/// find
/// |"id": "B-01",
/// |      "urgency": "BOOK"
/// put
/// |"id": "B-01",
/// |      "urgency": "SELF_CARE"
/// tests TriageTest StoriesTest
/// ```
///
/// Behind `|` a line stands as it is in the file. A `put` without lines takes the text out. Of a test class that
/// takes long, one method can be named: `CommandsTest.a_refused_file_is_not_printed`. Everything wrong is told at
/// once, as `list:line: what is wrong`.
final class FaultList {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TEST = Pattern.compile("[A-Z][A-Za-z0-9]*Test(\\.\\w+)?");
    private static final Set<String> WORDS = Set.of("what", "file", "find", "put", "tests");

    private final List<Fault> faults = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    /// The entry that is read now: what stands behind each of its words.
    private final Map<String, String> entry = new LinkedHashMap<>();

    private String began = "";
    private Optional<String> block = Optional.empty();

    /// An empty list.
    FaultList() {}

    /// {@return all faults of a folder, and all that is wrong with its lists}
    ///
    /// @param folder holds a file `<room>.txt` for each room
    /// @throws IOException when the folder can't be read
    static FaultList in(Path folder) throws IOException {
        var list = new FaultList();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    list.read(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
                } else {
                    list.problems.add(name + ": not a list; their names end in .txt");
                }
            }
        }
        return list;
    }

    /// Reads one more list.
    ///
    /// @param room the room that its faults are in
    /// @param text the list
    void read(String room, String text) {
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            readLine(room, room + ".txt:" + number, line);
        }
        finish(room);
    }

    private void readLine(String room, String where, String line) {
        if (line.startsWith("|")) {
            block.ifPresentOrElse(
                    word -> entry.merge(word, line.substring(1), (above, below) -> above + "\n" + below),
                    () -> problems.add(where + ": a line of text that stands under neither \"find\" nor \"put\""));
            return;
        }
        if (line.isBlank() || line.startsWith("#")) {
            block = Optional.empty();
            return;
        }
        var sides = line.strip().split("\\s+", 2);
        var word = sides[0];
        var rest = sides.length > 1 ? sides[1] : "";
        block = Optional.empty();
        if (word.equals("fault")) {
            finish(room);
            began = where;
            entry.put("fault", rest);
        } else if (!WORDS.contains(word)) {
            problems.add(where + ": no such word: " + word);
        } else if (entry.isEmpty()) {
            problems.add(where + ": \"" + word + "\" stands before the first \"fault\"");
        } else if (entry.containsKey(word) || word.equals("put") && entry.containsKey("put begun")) {
            problems.add(where + ": \"" + word + "\" stands twice");
        } else if (word.equals("find") || word.equals("put")) {
            if (!rest.isEmpty()) {
                problems.add(where + ": the text of \"" + word + "\" stands in the lines below, each behind a |");
            }
            entry.put(word + " begun", "");
            block = Optional.of(word);
        } else {
            entry.put(word, rest);
        }
    }

    private void finish(String room) {
        if (!entry.isEmpty()) {
            made(room).ifPresent(faults::add);
        }
        entry.clear();
        block = Optional.empty();
    }

    private Optional<Fault> made(String room) {
        var before = problems.size();
        var id = said("fault");
        if (!ID.matcher(id).matches()) {
            wrong("an id is small letters, digits and dashes, not \"" + id + "\"");
        }
        var first = ids.putIfAbsent(id, began);
        if (first != null) {
            wrong("the fault \"" + id + "\" stands in " + first + " already");
        }
        for (var word : List.of("what", "file", "find", "tests")) {
            if (said(word).isBlank()) {
                wrong("\"" + word + "\" is missing or empty");
            }
        }
        if (!entry.containsKey("put begun")) {
            wrong("\"put\" is missing; it may have no lines");
        }
        if (entry.containsKey("find") && said("find").equals(said("put"))) {
            wrong("\"put\" is the same as \"find\"");
        }
        var file = said("file");
        if (!file.startsWith("assets/") && !(file.startsWith("src/main/java/") && file.endsWith(".java"))) {
            wrong("a fault is planted in a file under assets/ or a source under src/main/java/, not in " + file);
        }
        var tests = List.of(said("tests").split("\\s+"));
        tests.stream()
                .filter(test -> !TEST.matcher(test).matches())
                .forEach(test -> wrong("not the name of a test class, or of one of its methods: \"" + test + "\""));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Fault(id, room, said("what"), file, said("find"), said("put"), tests, began));
    }

    private String said(String word) {
        return entry.getOrDefault(word, "");
    }

    private void wrong(String what) {
        problems.add(began + ": " + what);
    }

    /// {@return the faults that could be read, in the order of the lists}
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /// {@return all that is wrong with the lists as they stand; empty when nothing is}
    List<String> problems() {
        return List.copyOf(problems);
    }

    /// {@return what does not fit the program any more: files that are gone, texts that don't stand in them
    /// exactly once, test classes that are gone}
    ///
    /// @param repository the folder of the repository
    /// @param known      whether there is a test class, or a method of one, of a name
    /// @throws IOException when a file can't be read
    List<String> outdated(Path repository, Predicate<String> known) throws IOException {
        var found = new ArrayList<String>();
        var texts = new HashMap<String, String>();
        for (var fault : faults) {
            var file = repository.resolve(fault.file());
            if (!Files.isRegularFile(file)) {
                found.add(fault.where() + ": there is no file " + fault.file());
                continue;
            }
            if (!texts.containsKey(fault.file())) {
                texts.put(fault.file(), Files.readString(file, StandardCharsets.UTF_8));
            }
            var times = times(texts.getOrDefault(fault.file(), ""), fault.find());
            if (times != 1) {
                found.add("%s: the text of \"%s\" stands %s in %s, not once"
                        .formatted(fault.where(), fault.id(), times == 0 ? "nowhere" : times + " times", fault.file()));
            }
            fault.tests().stream()
                    .filter(known.negate())
                    .forEach(test -> found.add(fault.where() + ": there is no test " + test));
        }
        return found;
    }

    private static int times(String text, String find) {
        var times = 0;
        for (var at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + 1)) {
            times++;
        }
        return times;
    }
}
