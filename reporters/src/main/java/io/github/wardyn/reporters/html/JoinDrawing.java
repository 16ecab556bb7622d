package io.github.wardyn.reporters.html;

import io.github.wardyn.model.FactType;
import io.github.wardyn.reporters.html.JoinView.Member;
import io.github.wardyn.reporters.internal.TypeNames;
import io.github.wardyn.reporters.internal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where the parts of a join stand in its drawing: the hub on the left, what hangs on it on the right, by type. */
final class JoinDrawing {

    static final int WIDTH = 900;

    private static final int HUB_WIDTH = 300;
    private static final int HUB_LOWEST = 120;
    private static final int BOX_X = 460;
    private static final int BOX_WIDTH = 438;
    private static final int TITLE_HEIGHT = 30;
    private static final int LINE = 17;
    private static final int GAP = 8;
    private static final int HEADING = 28;
    private static final int DRAWN_PER_TYPE = 6;
    private static final int HUB_LETTERS = 36;
    private static final int BOX_LETTERS = 50;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private final List<Label> more = new ArrayList<>();
    private final Box hub;
    private final int height;

    /**
     * A box.
     *
     * @param member what it shows
     * @param title its name, cut to fit
     * @param lines smaller lines below, cut to fit
     */
    record Box(int x, int y, int width, int height, Member member, String title, List<String> lines) {

        int middle() {
            return y + height / 2;
        }
    }

    /** A line of text. */
    record Label(int x, int y, String text) {}

    private JoinDrawing(JoinView join) {
        Map<FactType, List<Member>> byType = new TreeMap<>();
        for (Member spoke : join.spokes()) {
            byType.computeIfAbsent(spoke.resource().type(), type -> new ArrayList<>())
                    .add(spoke);
        }
        int y = 0;
        for (Map.Entry<FactType, List<Member>> group : byType.entrySet()) {
            y = place(group.getKey(), group.getValue(), y);
        }
        List<String> lines = lines(join.hub(), HUB_LETTERS);
        lines.add(join.hub().stateText());
        int hubHeight = TITLE_HEIGHT + LINE * lines.size();
        height = Math.max(hubHeight, y) + 2;
        hub = new Box(
                1,
                Math.min((height - hubHeight) / 2, HUB_LOWEST),
                HUB_WIDTH,
                hubHeight,
                join.hub(),
                cut(join.hub().title(), HUB_LETTERS - 6),
                lines);
    }

    static JoinDrawing of(JoinView join) {
        return new JoinDrawing(join);
    }

    /** Places the boxes of one type, and gives where the next type begins. */
    private int place(FactType type, List<Member> members, int top) {
        headings.add(new Label(BOX_X, top + LINE, Words.count(members.size(), TypeNames.noun(type))));
        int y = top + HEADING;
        for (Member member : members.subList(0, Math.min(DRAWN_PER_TYPE, members.size()))) {
            List<String> lines = lines(member, BOX_LETTERS);
            int boxHeight = TITLE_HEIGHT + LINE * lines.size();
            boxes.add(new Box(BOX_X, y, BOX_WIDTH, boxHeight, member, cut(member.title(), BOX_LETTERS - 4), lines));
            y += boxHeight + GAP;
        }
        if (members.size() > DRAWN_PER_TYPE) {
            more.add(new Label(BOX_X + 12, y + 12, (members.size() - DRAWN_PER_TYPE) + " more, in the table below"));
            y += LINE + GAP;
        }
        return y;
    }

    private static List<String> lines(Member member, int letters) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> component : member.shown().entrySet()) {
            String text = component.getKey() + ": " + component.getValue();
            String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1) + ", ";
            if (!before.isEmpty() && before.length() + text.length() <= letters) {
                lines.set(lines.size() - 1, before + text);
            } else {
                lines.add(cut(text, letters));
            }
        }
        return lines;
    }

    int height() {
        return height;
    }

    Box hub() {
        return hub;
    }

    List<Box> boxes() {
        return boxes;
    }

    /** Gives the names of the types, above their boxes. */
    List<Label> headings() {
        return headings;
    }

    /** Gives what stands for those that are not drawn, below their type's boxes. */
    List<Label> more() {
        return more;
    }

    /** Gives the path of the line between a box and the hub. */
    String wire(Box box) {
        int from = HUB_WIDTH + 1;
        int bend = (from + BOX_X) / 2;
        return String.format(
                Locale.ROOT,
                "M%d %dC%d %d %d %d %d %d",
                from,
                hub.middle(),
                bend,
                hub.middle(),
                bend,
                box.middle(),
                BOX_X,
                box.middle());
    }

    /** Cuts a text in its middle, since names differ at their ends. */
    private static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        int head = text.offsetByCodePoints(0, length / 2);
        int tail = text.offsetByCodePoints(text.length(), -(length - length / 2 - 1));
        return text.substring(0, head) + "…" + text.substring(tail);
    }
}
