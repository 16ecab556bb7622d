package io.github.wardyn.rulecompiler.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what can be changed in the conditions of a rule.drl: each comparison is flipped, each constraint dropped. */
final class Mutants {

    private static final Pattern CONDITIONS = Pattern.compile("(?s)\\bwhen\\b(.*?)\\bthen\\b");
    private static final Pattern COMPARISON =
            Pattern.compile("==|!=|<=|>=|(?<![-<])<(?!=)|(?<![->])>(?!=)|\\bnot in\\b|\\bin(?= *\\()|\\bcontains\\b");
    private static final Pattern SET = Pattern.compile("\\bin \\(([^()]*)\\)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Map<String, List<String>> FLIPS = Map.ofEntries(
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("<", List.of("<=", ">=")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("in", List.of("not in")),
            Map.entry("not in", List.of("in")),
            Map.entry("contains", List.of("not contains")));

    private final String drl;
    private final Map<String, Mutant> found = new LinkedHashMap<>();

    private Mutants(String drl) {
        this.drl = drl;
    }

    /** Gives every mutant of a file, in the order of their places. */
    static List<Mutant> of(String drl) {
        Mutants mutants = new Mutants(drl);
        Matcher conditions = CONDITIONS.matcher(drl);
        while (conditions.find()) {
            mutants.patterns(conditions.start(1), conditions.end(1));
        }
        mutants.found.remove(drl);
        return List.copyOf(mutants.found.values());
    }

    /** A pattern is a name and brackets that hold constraints. */
    private void patterns(int start, int end) {
        for (int open = drl.indexOf('(', start); open >= 0 && open < end; open = drl.indexOf('(', open + 1)) {
            int close = closing(open);
            if (drl.substring(start, open).matches("(?s).*\\b[A-Z]\\w*\\s*")) {
                constraints(open + 1, close);
            } else if (drl.substring(start, open).matches("(?s).*\\b(not|exists|and|or)\\s*")) {
                continue;
            }
            open = close;
        }
    }

    private void constraints(int start, int end) {
        List<int[]> parts = split(start, end, ",");
        for (int[] part : parts) {
            int from = parts.indexOf(part) == 0 ? part[0] : part[0] - 1;
            int to = parts.indexOf(part) == 0 && parts.size() > 1 ? part[1] + 1 : part[1];
            change(from, to, "");
            constraint(part[0], part[1]);
        }
    }

    private void constraint(int start, int end) {
        for (String operator : List.of("||", "&&")) {
            List<int[]> sides = split(start, end, operator);
            if (sides.size() > 1) {
                for (int[] side : sides) {
                    boolean first = sides.indexOf(side) == 0;
                    change(first ? side[0] : side[0] - 2, first ? side[1] + 2 : side[1], "");
                    constraint(side[0], side[1]);
                }
                return;
            }
        }
        String text = TEXT.matcher(drl.substring(start, end))
                .replaceAll(literal -> "\"" + "_".repeat(literal.group().length() - 2) + "\"");
        Matcher comparison = COMPARISON.matcher(text);
        boolean compares = false;
        while (comparison.find()) {
            compares = true;
            for (String other : FLIPS.get(comparison.group())) {
                change(start + comparison.start(), start + comparison.end(), other);
            }
        }
        Matcher set = SET.matcher(text);
        while (set.find()) {
            elements(start + set.start(1), start + set.end(1));
        }
        if (!compares && !text.isBlank()) {
            int last = start + text.stripTrailing().length();
            change(last, last, " == false");
        }
    }

    private void elements(int start, int end) {
        List<int[]> elements = split(start, end, ",");
        for (int[] element : elements) {
            boolean first = elements.indexOf(element) == 0;
            if (elements.size() > 1) {
                change(first ? element[0] : element[0] - 1, first ? element[1] + 1 : element[1], "");
            }
        }
    }

    private void change(int start, int end, String by) {
        String changed = drl.substring(0, start) + by + drl.substring(end);
        int line = (int) drl.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        String before = drl.substring(start, end).strip();
        String what = by.isEmpty()
                ? "dropped " + before.replaceAll("\\s+", " ")
                : (before.isEmpty() ? "" : before + " -> ") + by.strip() + " in "
                        + drl.lines().skip(line - 1L).findFirst().orElse("").strip();
        found.putIfAbsent(changed, new Mutant(line, what, changed));
    }

    private List<int[]> split(int start, int end, String separator) {
        List<int[]> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            char c = drl.charAt(i);
            if (c == '(') {
                i = closing(i);
            } else if (c == '"') {
                i = drl.indexOf('"', i + 1);
            } else if (drl.startsWith(separator, i)) {
                parts.add(new int[] {from, i});
                from = i + separator.length();
            }
        }
        parts.add(new int[] {from, end});
        return parts;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < drl.length(); i++) {
            char c = drl.charAt(i);
            if (c == '"') {
                i = drl.indexOf('"', i + 1);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket is open in " + drl);
    }
}
