package io.github.wardyn.document;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the trees of one YAML file from SnakeYAML's parser events, one level below its {@code compose}: no scalar is
 * resolved, no object is constructed. An alias shares the node of its anchor and is paid for with all that it holds, so
 * that a bomb stops here and not where the tree is walked.
 */
final class YamlTree {
    private static final String CORE_TAG = "tag:yaml.org,2002:";

    private final String file;
    private final YamlPlaces places;
    private final Budget budget;
    private final List<Problem> problems;
    private final ParserImpl parser;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int deepest;

    /** What an anchor stands for; no node while the anchored value is still being read. */
    private record Anchored(@Nullable Node node, long size, int height) {}

    YamlTree(String file, String text, Budget budget, List<Problem> problems) {
        this.file = file;
        this.places = new YamlPlaces(file, text);
        this.budget = budget;
        this.problems = problems;
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    void readInto(List<Node> roots) {
        try {
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event event = parser.getEvent();
                if (event instanceof NodeEvent start) {
                    Node root = node(start, 1);
                    if (!isNothing(root)) {
                        roots.add(root);
                    }
                    anchors.clear();
                }
            }
        } catch (MarkedYAMLException e) {
            problems.add(syntaxProblem(e));
        } catch (ReaderException e) {
            problems.add(Problem.error(
                    places.ofIndex(e.getPosition()),
                    "invalid-yaml",
                    "The file holds the character U+" + String.format("%04X", e.getCodePoint())
                            + ", which YAML forbids.",
                    "remove the character, or write it as an escape in double quotes."));
        } catch (YAMLException e) {
            problems.add(Problem.error(
                    Place.of(file), "invalid-yaml", "The file is not valid YAML: " + e.getMessage() + ".", null));
        }
    }

    /** A file of comments only, and the nothing before or after a {@code ---}. */
    private static boolean isNothing(Node root) {
        return root instanceof ScalarNode scalar
                && scalar.plain()
                && scalar.text().isEmpty()
                && scalar.tag() == null;
    }

    private Node node(NodeEvent event, int depth) {
        Place start = places.of(event);
        if (event instanceof AliasEvent alias) {
            return aliased(alias, start, depth);
        }
        long before = budget.nodes();
        int deepestOfOthers = deepest;
        deepest = depth;
        budget.spendNodes(1, start);
        String anchor = event.getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(null, 0, 0));
        }
        Node node;
        if (event instanceof MappingStartEvent mapping) {
            node = mapping(mapping, start, depth);
        } else if (event instanceof SequenceStartEvent sequence) {
            node = sequence(sequence, start, depth);
        } else {
            node = scalar((ScalarEvent) event, start);
        }
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, budget.nodes() - before, deepest - depth));
        }
        deepest = Math.max(deepest, deepestOfOthers);
        return node;
    }

    private Node aliased(AliasEvent alias, Place place, int depth) {
        budget.spendAlias(place);
        Anchored target = anchors.get(alias.getAnchor());
        if (target == null) {
            throw new UnreadableException(Problem.error(
                    place,
                    "unknown-alias",
                    "The alias \"*" + alias.getAnchor() + "\" has no anchor before it.",
                    "write \"&" + alias.getAnchor() + "\" at the value it should repeat, or quote the text."));
        }
        if (target.node() == null) {
            throw new UnreadableException(Problem.error(
                    place,
                    "alias-cycle",
                    "The alias \"*" + alias.getAnchor() + "\" stands inside the value that it repeats.",
                    "remove the alias: a value cannot hold itself."));
        }
        budget.spendNodes(target.size(), place);
        budget.checkDepth(depth + target.height(), place);
        deepest = Math.max(deepest, depth + target.height());
        return target.node();
    }

    private MappingNode mapping(MappingStartEvent event, Place start, int depth) {
        budget.checkDepth(depth, start);
        var entries = new MappingBuilder(problems);
        var merged = new ArrayList<MappingNode>();
        Place last = start;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node((NodeEvent) parser.getEvent(), depth + 1);
            Node value = node((NodeEvent) parser.getEvent(), depth + 1);
            last = places.laterEnd(key.place(), value.place());
            if (!(key instanceof ScalarNode name)) {
                problems.add(Problem.error(
                        key.place(), "unsupported-key", "A key must be a text, not " + key.describe() + ".", null));
            } else if (isMerge(name)) {
                merged.addAll(mergedMappings(value));
            } else {
                entries.put(name.text(), name.place(), value);
            }
        }
        merged.forEach(entries::merge);
        return entries.build(places.end(start, parser.getEvent(), last, event.isFlow()), tag(event.getTag()));
    }

    private static boolean isMerge(ScalarNode key) {
        return key.plain() && key.text().equals("<<");
    }

    private List<MappingNode> mergedMappings(Node value) {
        List<Node> sources = value instanceof SequenceNode sequence ? sequence.items() : List.of(value);
        List<MappingNode> mappings =
                sources.stream().map(Node::asMapping).flatMap(Optional::stream).toList();
        if (mappings.size() != sources.size()) {
            problems.add(Problem.error(
                    value.place(), "unsupported-merge", "\"<<\" takes a mapping or a list of mappings.", null));
        }
        return mappings;
    }

    private SequenceNode sequence(SequenceStartEvent event, Place start, int depth) {
        budget.checkDepth(depth, start);
        var items = new ArrayList<Node>();
        Place last = start;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node((NodeEvent) parser.getEvent(), depth + 1);
            items.add(item);
            last = places.laterEnd(last, item.place());
        }
        return new SequenceNode(items, places.end(start, parser.getEvent(), last, event.isFlow()), tag(event.getTag()));
    }

    private ScalarNode scalar(ScalarEvent event, Place start) {
        String value = event.getValue();
        budget.checkScalar(value.length(), start);
        boolean plain = event.isPlain() && !(CORE_TAG + "str").equals(event.getTag());
        return new ScalarNode(value, plain, places.endOfScalar(start, event), tag(event.getTag()));
    }

    private static @Nullable String tag(@Nullable String written) {
        return written == null || written.startsWith(CORE_TAG) || written.equals("!") ? null : written;
    }

    private Problem syntaxProblem(MarkedYAMLException e) {
        String what = e.getContext() == null ? e.getProblem() : e.getContext() + ", " + e.getProblem();
        boolean tab = String.valueOf(e.getProblem()).contains("TAB");
        return Problem.error(
                e.getProblemMark() == null ? Place.of(file) : places.of(e.getProblemMark()),
                "invalid-yaml",
                "The file is not valid YAML: " + what + ".",
                tab ? "indent with spaces, not with tabs." : "correct the YAML at or before this place.");
    }
}
