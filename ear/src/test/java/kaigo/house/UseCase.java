package kaigo.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaigo.account.Needs;
import kaigo.account.model.Right;

/**
 * 使い方: a service method, the right that it needs, and its Japanese name out of the comments of class and method.
 *
 * @param id as the audit record writes it: class, dot, method
 */
record UseCase(String id, Right right, String name) {
    private static final Map<String, String> RIGHTS =
            Source.of("persistence", Right.class).constants();

    /** All of them, by id. */
    static List<UseCase> all() {
        Map<String, Source> sources =
                Source.of("ejb").stream().collect(Collectors.toMap(Source::className, Function.identity()));
        return House.EJB.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Needs.class))
                .map(method -> of(method, sources.get(method.getOwner().getSimpleName())))
                .distinct()
                .sorted(Comparator.comparing(UseCase::id))
                .toList();
    }

    /** The right's Japanese name, the comment of its constant. */
    static String nameOf(Right right) {
        return RIGHTS.get(right.name());
    }

    private static UseCase of(JavaMethod method, Source source) {
        JavaClass type = method.getOwner();
        Right right = method.getAnnotationOfType(Needs.class).value();
        String of = source.term().orElseGet(() -> nameOf(right));
        String what = source.termOf(method.getName()).orElseGet(() -> nameOf(right));
        String name = of.equals(what) ? of : of + "：" + what;
        return new UseCase(type.getSimpleName() + "." + method.getName(), right, name);
    }
}
