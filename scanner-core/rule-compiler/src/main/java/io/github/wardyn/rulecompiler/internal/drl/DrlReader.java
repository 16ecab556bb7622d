package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses DRL. */
public final class DrlReader {

    private static final Pattern ERROR = Pattern.compile("(?s)\\[ERR \\d+] Line (\\d+):(\\d+) (.*)");

    private DrlReader() {}

    /** Parses a text; empty, with the reasons among the problems, if it is no DRL. */
    public static Optional<DrlFile> read(String shownAs, String text, List<Problem> problems) {
        ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
        resource.setSourcePath(shownAs);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(resource);
            if (!parser.hasErrors() && parsed != null) {
                parsed.setResource(resource);
                return Optional.of(new DrlFile(shownAs, text, resource, parsed));
            }
            for (DroolsError error : parser.getErrors()) {
                problems.add(problem(shownAs, error.getMessage()));
            }
        } catch (DroolsParserException | IOException e) {
            problems.add(problem(shownAs, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static Problem problem(String shownAs, String message) {
        Matcher matcher = ERROR.matcher(message);
        Place place = matcher.matches()
                ? Place.of(shownAs, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) + 1)
                : Place.of(shownAs);
        String said = matcher.matches() ? matcher.group(3) : message;
        return Problem.error(
                place,
                "drl-syntax",
                "The DRL cannot be parsed: " + said.toLowerCase(Locale.ROOT).strip() + ".",
                "look at this place and just before it: a comma, bracket or quote is missing or too many.");
    }
}
