package io.github.wardyn.iac.internal.waiver;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the comments {@code # wardyn:ignore} of a text. */
public final class IgnoreComments {
    /** What every such comment holds, so that other files need not be searched line by line. */
    public static final String MARK = "wardyn:ignore";

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)(?:#|//)\\s*" + MARK + "\\s+(.*)");
    private static final Pattern SETTING = Pattern.compile("([a-z]+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Set<String> KEYS = Set.of("until", "reason", "owner", "ticket");

    private IgnoreComments() {}

    /**
     * Reads the comments of a text.
     *
     * @param problems takes what is wrong with one; it has no effect then
     */
    public static List<IgnoreComment> read(String file, String text, List<Problem> problems) {
        if (!text.contains(MARK)) {
            return List.of();
        }
        var comments = new ArrayList<IgnoreComment>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (comment.find()) {
                var place = new Place(
                        file, i + 1, comment.start() + 1, i + 1, lines.get(i).length() + 1);
                IgnoreComment read = read(place, lastLine(lines, i), comment.group(1), problems);
                if (read != null) {
                    comments.add(read);
                }
            }
        }
        return comments;
    }

    private static int lastLine(List<String> lines, int from) {
        int last = from;
        while (last + 1 < lines.size() && isCommentOrBlank(lines.get(last + 1).strip())) {
            last++;
        }
        return last + 1;
    }

    private static boolean isCommentOrBlank(String line) {
        return line.isEmpty() || line.startsWith("#") || line.startsWith("//");
    }

    private static @Nullable IgnoreComment read(Place place, int lastLine, String text, List<Problem> problems) {
        String rule = text.split("\\s", 2)[0];
        Map<String, String> settings = new HashMap<>();
        Matcher setting = SETTING.matcher(text.substring(rule.length()));
        while (setting.find()) {
            settings.put(setting.group(1), setting.group(2) == null ? setting.group(3) : setting.group(2));
        }
        String reason = settings.getOrDefault("reason", "");
        boolean whole = !rule.contains("*") && !rule.contains("=") && !reason.isBlank();
        try {
            LocalDate until = LocalDate.parse(settings.getOrDefault("until", ""));
            if (whole && KEYS.containsAll(settings.keySet())) {
                return new IgnoreComment(
                        place, lastLine, rule, until, reason, settings.get("owner"), settings.get("ticket"));
            }
        } catch (DateTimeParseException e) {
            whole = false;
        }
        problems.add(Problem.error(
                place,
                "invalid-ignore",
                "A comment \"" + MARK + "\" needs a rule's id or name, \"until\", a date, and \"reason\".",
                "write # wardyn:ignore DDB001 until=2030-01-31 reason=\"why it is accepted\"."));
        return null;
    }
}
