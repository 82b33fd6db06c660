package org.spotter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spotter.diary.CheckIn;
import org.spotter.guide.Guide;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;

/// The folder with a person's files: settings, timer and where the window was left; below it a folder for each episode.
///
/// One program at a time writes there. Nothing is made until there is something to write.
public final class DataFolder implements AutoCloseable {
    /// The files of the data folder itself.
    private static final List<String> TOP = List.of("settings.json", "timer.json", "resume.json");

    private static final String EPISODES = "episodes";

    /// Asks the window that is open to come to the front.
    private static final String FRONT = "front";

    /// The scale of the pain now.
    private static final String PAIN = "pain-now";

    private static final Pattern ID = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{4})(-\\d{1,4})?");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm", Locale.ROOT);

    private final Optional<Path> path;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Guide guide;
    private final List<EpisodePart<?>> parts;
    private final Names top;
    private final Names inEpisode;
    private final Optional<DataLock> lock;
    private final Shelf shelf;
    private final Map<String, Shelf> shelves = new HashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /// Uses a folder. Nothing is read or made yet.
    ///
    /// @param folders where it is
    /// @param guide   the guide whose questions the answers are for
    /// @param clock   the time
    /// @param zone    the time zone in which episodes get their names
    public DataFolder(AppFolders folders, Guide guide, InstantSource clock, ZoneId zone) {
        path = folders.data();
        this.clock = clock;
        this.zone = zone;
        this.guide = guide;
        parts = EpisodePart.all(guide);
        inEpisode = new Names(parts.stream().map(part -> part.file().name()).toList());
        // Formerly the only episode's files lay here too.
        top = new Names(Stream.concat(TOP.stream(), inEpisode.kept().stream()).toList());
        lock = path.map(DataLock::new);
        shelf = new Shelf(path, clock);
    }

    /// {@return the folder; empty where the system names none}
    public Optional<Path> path() {
        return path;
    }

    // ---- one program at a time

    /// Takes the folder for this program alone.
    ///
    /// @return whether it may be used; not while another program has it. A folder in which nothing can be written
    /// may.
    public boolean take() {
        try {
            return lock.isEmpty() || lock.get().take();
        } catch (IOException | SecurityException _) {
            // Whoever writes there is told.
            return true;
        }
    }

    /// Frees the folder. One in which nothing is kept is left without a trace of this program.
    @Override
    public void close() {
        path.ifPresent(folder -> {
            try (var left = Files.list(folder)) {
                if (left.allMatch(file -> file.getFileName().toString().equals(DataLock.NAME))) {
                    Files.deleteIfExists(folder.resolve(DataLock.NAME));
                }
            } catch (IOException | SecurityException _) {
                // It stays: an empty file, or the folder is gone already.
            }
        });
        lock.ifPresent(DataLock::close);
    }

    /// Asks the program that has this folder to bring its window to the front.
    public void askForFront() {
        try {
            if (path.isPresent()) {
                Files.write(path.get().resolve(FRONT), new byte[0]);
            }
        } catch (IOException | SecurityException _) {
            // The person is told where the window is, and finds it.
        }
    }

    /// {@return whether another program asked for the front since the last call}
    public boolean takeFront() {
        try {
            return path.isPresent() && Files.deleteIfExists(path.get().resolve(FRONT));
        } catch (IOException | SecurityException _) {
            return false;
        }
    }

    // ---- reading and writing

    /// Moves files that lie as they did formerly into an episode, and takes away what an interrupted write left.
    public void settle() {
        takeFront();
        if (path.isEmpty() || !Files.isDirectory(path.get())) {
            return;
        }
        try {
            moveFormer(path.get());
        } catch (IOException | SecurityException _) {
            troubles.add(new Trouble(Trouble.Kind.NOT_MOVED, path.get(), List.of()));
        }
        tidy(path.get(), top);
        ids().forEach(id -> tidy(folder(path.get(), id), inEpisode));
    }

    private static void tidy(Path folder, Names names) {
        try {
            for (var file : names.in(folder)) {
                if (names.isLeftover(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | SecurityException _) {
            // It is never read, and is tried again with the next start.
        }
    }

    /// Answers last: the episode's name comes from them, so that a move that was interrupted goes on as it began.
    private void moveFormer(Path data) throws IOException {
        var former = new ArrayList<>(inEpisode.in(data));
        former.removeIf(file -> inEpisode.isLeftover(file.getFileName().toString()));
        if (former.isEmpty()) {
            return;
        }
        var answers = data.resolve(inEpisode.kept().getFirst());
        former.sort(Comparator.comparing(file -> file.equals(answers)));
        var when = Files.getLastModifiedTime(former.getLast()).toInstant();
        var id = id(when, folder -> former.stream()
                .map(Path::getFileName)
                .map(folder::resolve)
                .noneMatch(Files::exists));
        var target = folder(data, id);
        Files.createDirectories(target);
        for (var file : former) {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Reads a file of the data folder itself.
    ///
    /// @param file the file
    /// @param <T>  what it holds
    /// @return what it holds
    public <T> T read(KeptFile<T> file) {
        return shelf.read(file);
    }

    /// Writes a file of the data folder itself.
    ///
    /// @param file  the file
    /// @param value what it is to hold
    /// @param <T>   what it holds
    /// @throws IOException when it can't be written
    public <T> void write(KeptFile<T> file, T value) throws IOException {
        hold();
        shelf.write(file, value);
    }

    /// {@return an episode as it is kept, in each part that is}
    ///
    /// @param id names it
    public Episode read(String id) {
        var from = shelf(id);
        var episode = none();
        for (var part : parts) {
            episode = part.read(from, episode);
        }
        return episode;
    }

    private Episode none() {
        return Episode.of(Answers.NONE, clock.instant());
    }

    /// Writes one part of an episode.
    ///
    /// @param id      names it
    /// @param part    the part
    /// @param episode the episode
    /// @throws IOException when it can't be written
    public void write(String id, EpisodePart<?> part, Episode episode) throws IOException {
        hold();
        part.write(shelf(id), episode);
    }

    /// The folder may have been made anew since the start, or could not be written to then.
    private void hold() throws IOException {
        if (!take()) {
            throw new Hurdle.BusyException();
        }
    }

    private Shelf shelf(String id) {
        return shelves.computeIfAbsent(id, each -> new Shelf(path.map(data -> folder(data, each)), clock));
    }

    /// {@return what the person is to be told, once}
    public List<Trouble> takeTroubles() {
        var taken = new ArrayList<>(troubles);
        troubles.clear();
        taken.addAll(shelf.takeTroubles());
        shelves.values().forEach(each -> taken.addAll(each.takeTroubles()));
        return List.copyOf(taken);
    }

    // ---- episodes

    private static Path folder(Path data, String id) {
        return data.resolve(EPISODES).resolve(id);
    }

    /// {@return the parts that an episode is kept in}
    public List<EpisodePart<?>> parts() {
        return parts;
    }

    /// {@return whether a text names an episode}
    ///
    /// @param id the text
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /// {@return the kept episodes, the newest first}
    public List<String> ids() {
        if (path.isEmpty() || !Files.isDirectory(path.get().resolve(EPISODES))) {
            return List.of();
        }
        try (var all = Files.list(path.get().resolve(EPISODES))) {
            return all.filter(inEpisode::anyIn)
                    .map(each -> each.getFileName().toString())
                    .filter(DataFolder::isId)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException | SecurityException _) {
            return List.of();
        }
    }

    /// {@return a name for an episode that begins now}
    public String newId() {
        return id(clock.instant(), folder -> !Files.exists(folder));
    }

    private String id(Instant when, Predicate<Path> free) {
        var start = START.format(LocalDateTime.ofInstant(when, zone));
        var id = start;
        for (var again = 2; path.isPresent() && !free.test(folder(path.get(), id)); again++) {
            id = start + "-" + again;
        }
        return id;
    }

    /// {@return whether an episode holds nothing, and nothing of it was left alone}
    ///
    /// @param id      names it
    /// @param episode the episode
    public boolean isEmpty(String id, Episode episode) {
        return parts.stream().allMatch(part -> part.emptyIn(episode))
                && !shelf(id).leftAny();
    }

    /// Leaves an episode. One that holds nothing is taken away, so that there are never two of these.
    ///
    /// @param id      names it
    /// @param episode the episode
    public void leave(String id, Episode episode) {
        if (path.isPresent()
                && isEmpty(id, episode)
                && asideIn(folder(path.get(), id), List.of()).isEmpty()) {
            delete(id);
        }
    }

    /// {@return what a list says of an episode; its files are left as they are}
    ///
    /// @param id names it
    public Past past(String id) {
        var episode = none();
        var readable = true;
        for (var part : parts) {
            var soFar = episode;
            var seen = path.flatMap(data -> part.peek(folder(data, id), soFar));
            readable &= seen.isPresent();
            episode = seen.orElse(soFar);
        }
        return past(id, episode, readable);
    }

    /// {@return what a list says of an episode that is open}
    ///
    /// @param id       names it
    /// @param episode  the episode
    /// @param readable whether all of it could be read
    public Past past(String id, Episode episode, boolean readable) {
        var latest = episode.diary().latest();
        var answered = episode.answers().get(PAIN).orElse(null) instanceof Answer.Level(var level)
                ? Optional.of(level)
                : Optional.<Integer>empty();
        return new Past(
                id,
                episode.began().orElseGet(() -> started(id)),
                latest.map(CheckIn::now).or(() -> answered),
                latest.map(CheckIn::date)
                        .or(() -> answered.map(_ ->
                                LocalDateTime.ofInstant(episode.asked(), zone).toLocalDate())),
                readable);
    }

    private static LocalDate started(String id) {
        var match = ID.matcher(id);
        return match.matches() ? LocalDate.parse(match.group(1), START) : LocalDate.EPOCH;
    }

    // ---- taking away

    /// What was deleted, and what could not be.
    ///
    /// @param episodes how many episodes
    /// @param settings whether there were settings
    /// @param timer    whether there was a timer
    /// @param place    whether it was kept where the window was left
    /// @param aside    how many files that were put aside
    /// @param left     the files and folders that could not be deleted
    public record Deleted(int episodes, boolean settings, boolean timer, boolean place, int aside, List<Path> left) {
        public Deleted {
            left = List.copyOf(left);
        }

        /// {@return whether there was nothing to delete}
        public boolean nothing() {
            return episodes == 0 && !settings && !timer && !place && aside == 0;
        }
    }

    /// Deletes an episode: its files, their backups, what was put aside, and its folder.
    ///
    /// @param id names it
    /// @return what could not be deleted; files of others in its folder are left alone, and so is then the folder
    public List<Path> delete(String id) {
        shelves.remove(id);
        return path.map(data -> emptied(folder(data, id), inEpisode)).orElse(List.of());
    }

    /// Deletes everything this program ever kept, and nothing else.
    ///
    /// @return what there was
    public Deleted deleteAll() {
        shelves.clear();
        if (path.isEmpty()) {
            return new Deleted(0, false, false, false, 0, List.of());
        }
        var data = path.get();
        var episodes = ids();
        var aside = asideIn(data, episodes).size();
        var settings = kept(data, 0);
        var timer = kept(data, 1);
        var place = kept(data, 2);
        var former = inEpisode.kept().stream().anyMatch(name -> Files.exists(data.resolve(name)));
        var left = new ArrayList<>(new LogFolder(new AppFolders(path)).deleteAll());
        episodes.forEach(id -> left.addAll(emptied(folder(data, id), inEpisode)));
        delete(data, top, left);
        deleteIfEmpty(data.resolve(EPISODES));
        takeFront();
        return new Deleted(episodes.size() + (former ? 1 : 0), settings, timer, place, aside, left);
    }

    private static boolean kept(Path data, int which) {
        var file = data.resolve(TOP.get(which));
        return Files.exists(file) || Files.exists(AtomicFile.backup(file));
    }

    private static List<Path> emptied(Path folder, Names names) {
        var left = new ArrayList<Path>();
        delete(folder, names, left);
        if (left.isEmpty()) {
            deleteIfEmpty(folder);
        }
        return left;
    }

    private static void delete(Path folder, Names names, List<Path> left) {
        try {
            for (var file : names.in(folder)) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException | SecurityException _) {
                    left.add(file);
                }
            }
        } catch (IOException | SecurityException _) {
            left.add(folder);
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException | SecurityException _) {
            // Someone else's files are in it.
        }
    }

    // ---- looking over

    private List<Path> asideIn(Path data, List<String> episodes) {
        var aside = new ArrayList<Path>();
        Stream.concat(
                        Stream.of(Map.entry(data, top)),
                        episodes.stream().map(id -> Map.entry(folder(data, id), inEpisode)))
                .forEach(place -> {
                    try {
                        place.getValue().in(place.getKey()).stream()
                                .filter(file -> place.getValue()
                                        .isAside(file.getFileName().toString()))
                                .forEach(aside::add);
                    } catch (IOException | SecurityException _) {
                        // What can't be listed is told where it is read.
                    }
                });
        return List.copyOf(aside);
    }

    /// {@return the files that were put aside}
    public List<Path> aside() {
        return path.map(data -> asideIn(data, ids())).orElse(List.of());
    }

    /// {@return the kept files and episodes that this program can't read, or not all of; each is left as it is}
    public List<String> unreadable() {
        if (path.isEmpty() || !Files.isDirectory(path.get())) {
            return List.of();
        }
        var data = path.get();
        var own = List.of(
                SettingsFile.read(data.resolve(TOP.getFirst()), guide),
                TimerFile.read(data.resolve(TOP.get(1))),
                ResumeFile.read(data.resolve(TOP.get(2))));
        var unreadable = new ArrayList<String>();
        for (var i = 0; i < own.size(); i++) {
            if (own.get(i) instanceof Read.Refused<?>) {
                unreadable.add(TOP.get(i));
            }
        }
        ids().stream().filter(id -> !past(id).readable()).forEach(unreadable::add);
        return List.copyOf(unreadable);
    }

    /// {@return whether a program has this folder now; asked by one that has not}
    public boolean inUse() {
        return path.filter(DataLock::isHeld).isPresent();
    }

    /// {@return every file that is kept or was put aside, for taking it elsewhere}
    ///
    /// @throws IOException when a folder can't be listed
    public List<Path> files() throws IOException {
        var all = new ArrayList<Path>();
        if (path.isPresent()) {
            var data = path.get();
            all.addAll(top.in(data));
            for (var id : ids()) {
                all.addAll(inEpisode.in(folder(data, id)));
            }
        }
        all.removeIf(file -> top.isLeftover(file.getFileName().toString()));
        return List.copyOf(all);
    }
}
