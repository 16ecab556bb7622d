package io.github.wardyn.rulecompiler.internal.drl;

import io.github.wardyn.document.NearestName;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.Problem;
import java.util.List;

/** Where the lint of one file puts what it finds. */
record Report(DrlFile file, List<Problem> problems) {

    void at(Place place, String code, String message, String hint) {
        problems.add(Problem.error(place, code, message, hint));
    }

    void at(int offset, String code, String message, String hint) {
        at(file.place(offset), code, message, hint);
    }

    static String nearest(String written, List<String> known) {
        return NearestName.of(written, known)
                .map(near -> "write \"" + near + "\".")
                .orElse("choose one of " + String.join(", ", known) + ".");
    }
}
