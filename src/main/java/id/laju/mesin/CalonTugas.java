package id.laju.mesin;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** For whom a model means a task: its expressions, and what they say at a place. */
record CalonTugas(Set<Expression> perkataan) {

    /** The same words mean the same people; whoever was named since then stays. */
    boolean sama(CalonTugas lain) {
        return teks().equals(lain.teks());
    }

    private Set<String> teks() {
        return perkataan.stream().map(Expression::getExpressionText).collect(Collectors.toSet());
    }

    Set<String> pada(VariableScope tempat) {
        return perkataan.stream().flatMap(e -> urai(e.getValue(tempat))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> urai(Object nilai) {
        return nilai instanceof Collection<?> c ? c.stream().map(Object::toString)
            : nilai == null ? Stream.empty() : Arrays.stream(nilai.toString().split(",")).map(String::strip).filter(s -> !s.isEmpty());
    }
}
