package org.spotter.ui.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/// Knows where the person is and how they came there.
public final class Navigator {
    private static final int KEPT = 100;

    private final ReadOnlyObjectWrapper<Place> current;
    private final Deque<Place> past = new ArrayDeque<>();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();

    /// Starts at a place.
    ///
    /// @param start the first place
    public Navigator(Place start) {
        current = new ReadOnlyObjectWrapper<>(start);
    }

    /// {@return where the person is}
    public ReadOnlyObjectProperty<Place> current() {
        return current.getReadOnlyProperty();
    }

    /// {@return how far down the page is seen, from 0 to 1; the window notes it, and goes there when it opens}
    public DoubleProperty scrolled() {
        return scrolled;
    }

    /// Goes to a place.
    ///
    /// @param place the place
    public void go(Place place) {
        if (place.equals(current.get())) {
            return;
        }
        past.push(current.get());
        if (past.size() > KEPT) {
            past.removeLast();
        }
        current.set(place);
    }

    /// Goes to the beginning of a page.
    ///
    /// @param page a page id
    public void go(String page) {
        go(Place.of(page));
    }

    /// Goes to a place on a page.
    ///
    /// @param page   a page id
    /// @param detail what the page shows
    public void go(String page, String detail) {
        go(new Place(page, detail));
    }

    /// Goes back to the place before; stays when there is none.
    public void back() {
        Optional.ofNullable(past.poll()).ifPresent(current::set);
    }

    /// {@return whether there is a place to go back to}
    public boolean hasPast() {
        return !past.isEmpty();
    }

    /// Forgets where the person has been and starts anew.
    ///
    /// @param start the first place
    public void restart(Place start) {
        past.clear();
        current.set(start);
    }
}
