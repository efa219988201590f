package id.laju.keamanan;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** Every call that the engine's REST interface has, read from its classes: {@code "POST task/x/complete"}. */
public final class PanggilanMesin {

    private PanggilanMesin() {
    }

    public static Set<String> semua() {
        Set<String> hasil = new TreeSet<>();
        jelajahi(DefaultProcessEngineRestServiceImpl.class, "", hasil, 0);
        return hasil;
    }

    private static void jelajahi(Class<?> bagian, String awalan, Set<String> hasil, int dalam) {
        for (Method cara : bagian.getMethods()) {
            String jalur = gabung(awalan, anotasi(cara).map(Path::value).orElse(""));
            Stream.concat(Stream.of(cara), warisan(cara)).flatMap(m -> Arrays.stream(m.getAnnotations()))
                    .map(a -> a.annotationType().getAnnotation(HttpMethod.class)).filter(h -> h != null).findFirst()
                    .ifPresentOrElse(h -> hasil.add(h.value() + " " + jalur), () -> {
                        if (anotasi(cara).isPresent() && dalam < 6) {
                            jelajahi(cara.getReturnType(), jalur, hasil, dalam + 1);
                        }
                    });
        }
    }

    private static Optional<Path> anotasi(Method cara) {
        return Stream.concat(Stream.of(cara), warisan(cara)).map(m -> m.getAnnotation(Path.class)).filter(p -> p != null).findFirst();
    }

    /** The same method in the interfaces above, where the annotations stand. */
    private static Stream<Method> warisan(Method cara) {
        return leluhur(cara.getDeclaringClass()).flatMap(k -> Arrays.stream(k.getDeclaredMethods()))
                .filter(m -> m.getName().equals(cara.getName()) && Arrays.equals(m.getParameterTypes(), cara.getParameterTypes()));
    }

    private static Stream<Class<?>> leluhur(Class<?> kelas) {
        Stream<Class<?>> atas = Stream.concat(Stream.ofNullable(kelas.getSuperclass()), Arrays.stream(kelas.getInterfaces()));
        return atas.flatMap(k -> Stream.concat(Stream.of(k), leluhur(k)));
    }

    private static String gabung(String awalan, String jalur) {
        String rapi = jalur.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "x").replaceAll("^/|/$", "");
        return rapi.isEmpty() ? awalan : awalan.isEmpty() ? rapi : awalan + "/" + rapi;
    }
}
