package io.github.wardyn.reporters.html;

import io.github.wardyn.reporters.html.JoinView.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the parts of a join stand in its drawing: the hub on the left, what hangs on it on the right, by type.
 *
 * @param height height of the drawing; its width is {@link #WIDTH}
 * @param hub the hub's box
 * @param boxes the others'
 * @param headings names of the types, above their boxes
 * @param more what stands for those that are not drawn, below their type's boxes
 */
record JoinDrawing(int height, Box hub, List<Box> boxes, List<Label> headings, List<Label> more) {

    static final int WIDTH = 760;

    private static final int HUB_WIDTH = 270;
    private static final int BOX_X = 420;
    private static final int BOX_WIDTH = 336;
    private static final int BOX_HEIGHT = 44;
    private static final int GAP = 8;
    private static final int HEADING = 26;
    private static final int LINE = 18;
    private static final int DRAWN_PER_TYPE = 8;
    private static final int TITLE_LENGTH = 36;

    /**
     * A box with a line to the hub.
     *
     * @param member what it shows
     * @param title its name, cut to fit
     * @param lines smaller lines below
     * @param line path of the line to the hub; empty for the hub
     */
    record Box(int x, int y, int width, int height, Member member, String title, List<String> lines, String line) {}

    /** A line of text. */
    record Label(int x, int y, String text) {}

    static JoinDrawing of(JoinView join) {
        Map<String, List<Member>> byType = new LinkedHashMap<>();
        for (Member spoke : join.spokes()) {
            byType.computeIfAbsent(Words.of(spoke.resource().type()), type -> new ArrayList<>())
                    .add(spoke);
        }
        List<String> hubLines = new ArrayList<>();
        join.hub().components().forEach((name, value) -> hubLines.add(cut(name + ": " + value, TITLE_LENGTH)));
        int hubHeight = BOX_HEIGHT + LINE * hubLines.size() + 6;
        int height = Math.max(hubHeight, rows(byType)) + 2;
        int hubY = (height - hubHeight) / 2;
        int hubMiddle = hubY + hubHeight / 2;
        List<Box> boxes = new ArrayList<>();
        List<Label> headings = new ArrayList<>();
        List<Label> more = new ArrayList<>();
        int y = (height - rows(byType)) / 2;
        for (Map.Entry<String, List<Member>> group : byType.entrySet()) {
            List<Member> members = group.getValue();
            headings.add(new Label(BOX_X, y + LINE, Words.count(members.size(), group.getKey())));
            y += HEADING;
            for (Member member : members.subList(0, Math.min(DRAWN_PER_TYPE, members.size()))) {
                boxes.add(box(member, y, hubMiddle));
                y += BOX_HEIGHT + GAP;
            }
            if (members.size() > DRAWN_PER_TYPE) {
                more.add(new Label(
                        BOX_X + 12, y + 12, "and " + (members.size() - DRAWN_PER_TYPE) + " more, in the table"));
                y += LINE + GAP;
            }
        }
        Box hub = new Box(
                1, hubY, HUB_WIDTH, hubHeight, join.hub(), cut(join.hub().title(), 26), List.copyOf(hubLines), "");
        return new JoinDrawing(height, hub, boxes, headings, more);
    }

    private static int rows(Map<String, List<Member>> byType) {
        int height = 0;
        for (List<Member> members : byType.values()) {
            int drawn = Math.min(DRAWN_PER_TYPE, members.size());
            height += HEADING + drawn * (BOX_HEIGHT + GAP) + (members.size() > drawn ? LINE + GAP : 0);
        }
        return height;
    }

    private static Box box(Member member, int y, int hubMiddle) {
        int from = HUB_WIDTH + 1;
        int middle = y + BOX_HEIGHT / 2;
        int bend = (from + BOX_X) / 2;
        String path = String.format(
                Locale.ROOT, "M%d %dC%d %d %d %d %d %d", from, hubMiddle, bend, hubMiddle, bend, middle, BOX_X, middle);
        String below = member.components().isEmpty() ? member.stateText() : member.componentsText();
        return new Box(
                BOX_X,
                y,
                BOX_WIDTH,
                BOX_HEIGHT,
                member,
                cut(member.title(), TITLE_LENGTH),
                List.of(cut(below, 46)),
                path);
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
