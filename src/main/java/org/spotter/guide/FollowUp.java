package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// How the check-ins of the days at home count (clinical 5.3 to 5.5, 5.8): the numbers that are rules of the guide, and
/// what each of them makes hold.
///
/// @param pain      the scale to which a check-in's pain is a newer answer
/// @param trend     the question to which the course of the check-ins is a newer answer
/// @param worse     the rule that holds when it is worse two days running (B-08)
/// @param lowerFast the tick for leg pain that moves down fast (D-18)
/// @param leg       what pain in each part of a leg ticks on the body map (B-01)
/// @param marks     the days on which to look back, soonest first
public record FollowUp(String pain, Trend trend, String worse, Tick lowerFast, List<Leg> leg, List<Mark> marks) {
    public FollowUp {
        leg = List.copyOf(leg);
        marks = List.copyOf(marks);
    }

    /// The question that asks how the pain has changed since the first day.
    ///
    /// @param question its id
    /// @param better   its choice for better
    /// @param same     its choice for the same
    /// @param worse    its choice for worse
    public record Trend(String question, String better, String same, String worse) {}

    /// One choice of a question.
    ///
    /// @param question the question
    /// @param choice   one of its choices
    public record Tick(String question, String choice) {}

    /// One part of a leg on the body map.
    ///
    /// @param part     the part
    /// @param question the question with the body map
    /// @param left     its choices of that part on the left
    /// @param right    its choices of that part on the right
    public record Leg(Part part, String question, List<String> left, List<String> right) {
        public Leg {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// A part of a leg.
    public enum Part {
        /// Above the knee.
        THIGH,
        /// Below the knee.
        BELOW_KNEE
    }

    /// One day on which to look back.
    ///
    /// @param day     days since the pain began
    /// @param kind    what it asks for
    /// @param pain    the most pain now, 0 to 10; 10 where that is not asked
    /// @param fall    how many points lower pain now must be than first noted; 0 where that is not asked
    /// @param walked  the least minutes walked; 0 where that is not asked
    /// @param rule    the rule that holds while it is not passed
    /// @param sources ids of the sources
    public record Mark(
            int day, Kind kind, int pain, int fall, int walked, Optional<String> rule, List<String> sources) {
        public Mark {
            sources = List.copyOf(sources);
        }
    }

    /// What a day on which to look back asks for.
    public enum Kind {
        /// Some change for the better (clinical 5.3).
        CHANGE,
        /// Walking with little pain, and sleep mostly through (clinical 5.4).
        WALKING,
        /// Clear progress (clinical 5.4).
        PROGRESS,
        /// Back to daily life (clinical 5.5).
        DAILY_LIFE
    }
}
